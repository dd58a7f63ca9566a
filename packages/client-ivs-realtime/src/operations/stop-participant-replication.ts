// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, readHeaders } from "@ivskit/core";

/** The participant and the stage it is to vanish from. */
export interface StopParticipantReplicationRequest {
  /**
   * ARN of the stage that the participant is replicated to.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  destinationStageArn: string | undefined;
  /**
   * Id of the publishing participant: 12 letters and digits, or, with a token that you signed yourself, its claim
   * `jti`.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId: string | undefined;
  /**
   * ARN of the stage that the participant publishes to.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  sourceStageArn: string | undefined;
}

/** Nothing but headers: that the call succeeded is all there is to know. */
export interface StopParticipantReplicationResponse {
  /** The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
  accessControlAllowOrigin?: string | undefined;
  /** The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
  accessControlExposeHeaders?: string | undefined;
  /** The header `Cache-Control`: whether and for how long this answer may be kept. */
  cacheControl?: string | undefined;
  /** The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
  contentSecurityPolicy?: string | undefined;
  /** The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
  strictTransportSecurity?: string | undefined;
  /** The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
  xContentTypeOptions?: string | undefined;
  /** The header `X-Frame-Options`: whether a page may show this answer in a frame. */
  xFrameOptions?: string | undefined;
}

/** Input of {@link StopParticipantReplicationCommand}. */
export interface StopParticipantReplicationCommandInput extends StopParticipantReplicationRequest {}

/** Output of {@link StopParticipantReplicationCommand}. */
export interface StopParticipantReplicationCommandOutput extends StopParticipantReplicationResponse, MetadataBearer {}

/** The HTTP binding of StopParticipantReplication. */
const stopParticipantReplicationOperation: Operation<
  StopParticipantReplicationCommandInput,
  StopParticipantReplicationCommandOutput
> = {
  name: "StopParticipantReplication",
  path: "/StopParticipantReplication",
  output: {
    read: readHeaders,
    members: {
      accessControlAllowOrigin: {},
      accessControlExposeHeaders: {},
      cacheControl: {},
      contentSecurityPolicy: {},
      strictTransportSecurity: {},
      xContentTypeOptions: {},
      xFrameOptions: {},
    },
  },
};

/**
 * Ends the replication of a participant to a stage. The participant stays on the first stage. At most 5 calls a
 * second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link InternalServerException} (500)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class StopParticipantReplicationCommand extends Command<
  StopParticipantReplicationCommandInput,
  StopParticipantReplicationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: StopParticipantReplicationCommandInput) {
    super(stopParticipantReplicationOperation, input);
  }
}
