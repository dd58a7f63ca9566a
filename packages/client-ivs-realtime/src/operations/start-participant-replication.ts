// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, readHeaders } from "@ivskit/core";

/** The participant and the stage it is to appear on. */
export interface StartParticipantReplicationRequest {
  /**
   * ARN of the stage that the participant is to appear on.
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
  /**
   * Texts of yours for the replica, up to 1 KB of UTF-8 in all. They are added to the participant's own, and win where
   * the keys are the same. They count as secret in logs.
   *
   * Sensitive: kept out of logs and inspections.
   */
  attributes?: Record<string, string> | undefined;
  /**
   * If the participant comes back within this many seconds after a break, the replication goes on instead of ending. 0
   * to 300, default 0: every break ends it.
   *
   * Range: 0 to 300.
   */
  reconnectWindowSeconds?: number | undefined;
}

/** Nothing but headers: that the call succeeded is all there is to know. */
export interface StartParticipantReplicationResponse {
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

/** Input of {@link StartParticipantReplicationCommand}. */
export interface StartParticipantReplicationCommandInput extends StartParticipantReplicationRequest {}

/** Output of {@link StartParticipantReplicationCommand}. */
export interface StartParticipantReplicationCommandOutput extends StartParticipantReplicationResponse, MetadataBearer {}

/** The HTTP binding of StartParticipantReplication. */
const startParticipantReplicationOperation: Operation<
  StartParticipantReplicationCommandInput,
  StartParticipantReplicationCommandOutput
> = {
  name: "StartParticipantReplication",
  path: "/StartParticipantReplication",
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
  secrets: ["attributes"],
};

/**
 * Lets a participant who publishes on one stage appear on a second stage as well. Participants there see a replica of
 * the same id. A participant can be replicated to several stages, one call for each. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ConflictException} (409)
 * @throws {@link InternalServerException} (500)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ServiceQuotaExceededException} (402)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class StartParticipantReplicationCommand extends Command<
  StartParticipantReplicationCommandInput,
  StartParticipantReplicationCommandOutput,
  "ivs-realtime"
> {
  constructor(input: StartParticipantReplicationCommandInput) {
    super(startParticipantReplicationOperation, input);
  }
}
