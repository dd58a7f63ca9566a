// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The event, and the room that gets it. */
export interface SendEventRequest {
  /**
   * Name by which apps tell your events apart, 1 to 100 characters.
   *
   * Length: 1 to 100.
   */
  eventName: string | undefined;
  /**
   * ARN of the room.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+$`.
   */
  roomIdentifier: string | undefined;
  /** What the event carries, as texts by name; at most 1 KB of UTF-8 in all. Default none. */
  attributes?: Record<string, string> | undefined;
}

/** The event that was sent into the room. */
export interface SendEventResponse {
  /**
   * Id of the event, with which apps receive it: 12 letters and digits.
   *
   * Length: exactly 12. Pattern: `^[a-zA-Z0-9]+$`.
   */
  id?: string | undefined;
}

/** Input of {@link SendEventCommand}. */
export interface SendEventCommandInput extends SendEventRequest {}

/** Output of {@link SendEventCommand}. */
export interface SendEventCommandOutput extends SendEventResponse, MetadataBearer {}

/** The HTTP binding of SendEvent. */
const sendEventOperation: Operation<SendEventCommandInput, SendEventCommandOutput> = {
  name: "SendEvent",
  path: "/SendEvent",
};

/**
 * Sends an event of your own to everybody in a room, for instance that a poll has begun. It is no message of a user:
 * no handler reviews it and the room's limits on messages do not apply. At most 100 calls a second, beyond that
 * `ThrottlingException`.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ThrottlingException} (429)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class SendEventCommand extends Command<SendEventCommandInput, SendEventCommandOutput, "ivschat"> {
  constructor(input: SendEventCommandInput) {
    super(sendEventOperation, input);
  }
}
