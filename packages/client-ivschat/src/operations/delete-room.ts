// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The room to be deleted. */
export interface DeleteRoomRequest {
  /**
   * ARN of the room.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+$`.
   */
  identifier: string | undefined;
}

/** Input of {@link DeleteRoomCommand}. */
export interface DeleteRoomCommandInput extends DeleteRoomRequest {}

/** Output of {@link DeleteRoomCommand}. */
export interface DeleteRoomCommandOutput extends MetadataBearer {}

/** The HTTP binding of DeleteRoom. */
const deleteRoomOperation: Operation<DeleteRoomCommandInput, DeleteRoomCommandOutput> = {
  name: "DeleteRoom",
  path: "/DeleteRoom",
};

/**
 * Deletes a room and disconnects everybody in it. Tokens for the room are worth nothing from then on. At most 5 calls
 * a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class DeleteRoomCommand extends Command<DeleteRoomCommandInput, DeleteRoomCommandOutput, "ivschat"> {
  constructor(input: DeleteRoomCommandInput) {
    super(deleteRoomOperation, input);
  }
}
