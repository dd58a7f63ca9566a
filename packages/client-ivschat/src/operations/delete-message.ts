// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The message to be removed, and why. */
export interface DeleteMessageRequest {
  /**
   * Id of the message, as apps received it: 12 letters and digits.
   *
   * Length: exactly 12. Pattern: `^[a-zA-Z0-9]+$`.
   */
  id: string | undefined;
  /**
   * ARN of the room.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+$`.
   */
  roomIdentifier: string | undefined;
  /**
   * Why, in 1 to 256 characters; everybody in the room gets it. Default none.
   *
   * Length: 1 to 256.
   */
  reason?: string | undefined;
}

/** The event that was sent into the room. */
export interface DeleteMessageResponse {
  /**
   * Id of the event, not of the message: 12 letters and digits.
   *
   * Length: exactly 12. Pattern: `^[a-zA-Z0-9]+$`.
   */
  id?: string | undefined;
}

/** Input of {@link DeleteMessageCommand}. */
export interface DeleteMessageCommandInput extends DeleteMessageRequest {}

/** Output of {@link DeleteMessageCommand}. */
export interface DeleteMessageCommandOutput extends DeleteMessageResponse, MetadataBearer {}

/** The HTTP binding of DeleteMessage. */
const deleteMessageOperation: Operation<DeleteMessageCommandInput, DeleteMessageCommandOutput> = {
  name: "DeleteMessage",
  path: "/DeleteMessage",
};

/**
 * Tells everybody in a room to remove a message, by an event `aws:DELETE_MESSAGE` that carries its id and your reason.
 * What apps do with it is theirs, and logs keep the message. Whether such a message was ever sent is not checked. At
 * most 100 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ThrottlingException} (429)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class DeleteMessageCommand extends Command<DeleteMessageCommandInput, DeleteMessageCommandOutput, "ivschat"> {
  constructor(input: DeleteMessageCommandInput) {
    super(deleteMessageOperation, input);
  }
}
