// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** Who is to be disconnected from which room, and why. */
export interface DisconnectUserRequest {
  /**
   * ARN of the room.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivschat:[a-z0-9-]+:[0-9]+:room/[a-zA-Z0-9-]+$`.
   */
  roomIdentifier: string | undefined;
  /**
   * The user, by the id that their token was made for.
   *
   * Length: 1 to 128. Sensitive: kept out of logs and inspections.
   */
  userId: string | undefined;
  /**
   * Why, in 1 to 256 characters; the user gets it. Default none.
   *
   * Length: 1 to 256.
   */
  reason?: string | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface DisconnectUserResponse {}

/** Input of {@link DisconnectUserCommand}. */
export interface DisconnectUserCommandInput extends DisconnectUserRequest {}

/** Output of {@link DisconnectUserCommand}. */
export interface DisconnectUserCommandOutput extends DisconnectUserResponse, MetadataBearer {}

/** The HTTP binding of DisconnectUser. */
const disconnectUserOperation: Operation<DisconnectUserCommandInput, DisconnectUserCommandOutput> = {
  name: "DisconnectUser",
  path: "/DisconnectUser",
  secrets: ["userId"],
};

/**
 * Ends all connections of one user to a room, after an event `aws:DISCONNECT_USER` that carries your reason. Succeeds
 * too when the user has no connection. To keep somebody out, give them no further tokens. At most 100 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ThrottlingException} (429)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvschatServiceException} for other errors of the service
 */
export class DisconnectUserCommand extends Command<DisconnectUserCommandInput, DisconnectUserCommandOutput, "ivschat"> {
  constructor(input: DisconnectUserCommandInput) {
    super(disconnectUserOperation, input);
  }
}
