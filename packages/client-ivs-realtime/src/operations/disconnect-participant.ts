// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation } from "@ivskit/core";

/** The participant to be disconnected. */
export interface DisconnectParticipantRequest {
  /**
   * Id of the participant: from its token, or for encoders from the ingest configuration.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-_]*$`.
   */
  participantId: string | undefined;
  /**
   * ARN of the stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  stageArn: string | undefined;
  /**
   * Why, in words of yours, up to 128 characters.
   *
   * Length: 0 to 128.
   */
  reason?: string | undefined;
}

/** Empty: that the call succeeded is all there is to know. */
export interface DisconnectParticipantResponse {}

/** Input of {@link DisconnectParticipantCommand}. */
export interface DisconnectParticipantCommandInput extends DisconnectParticipantRequest {}

/** Output of {@link DisconnectParticipantCommand}. */
export interface DisconnectParticipantCommandOutput extends DisconnectParticipantResponse, MetadataBearer {}

/** The HTTP binding of DisconnectParticipant. */
const disconnectParticipantOperation: Operation<DisconnectParticipantCommandInput, DisconnectParticipantCommandOutput> =
  { name: "DisconnectParticipant", path: "/DisconnectParticipant" };

/**
 * Disconnects one participant from a stage. An encoder's ingest configuration is detached from the stage by it, so
 * that the encoder cannot come back until the configuration refers to a stage again. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class DisconnectParticipantCommand extends Command<
  DisconnectParticipantCommandInput,
  DisconnectParticipantCommandOutput,
  "ivs-realtime"
> {
  constructor(input: DisconnectParticipantCommandInput) {
    super(disconnectParticipantOperation, input);
  }
}
