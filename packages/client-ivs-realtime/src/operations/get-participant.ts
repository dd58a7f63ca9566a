// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  type StructureCodec,
  dateTime,
  readMembers,
  structure,
} from "@ivskit/core";
import type { ParticipantRecordingState, ParticipantState, ReplicationState, ReplicationType } from "../shapes.js";

/** The participant to be read. */
export interface GetParticipantRequest {
  /**
   * Id of the participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId: string | undefined;
  /**
   * Id of the session: `st-` and 13 letters and digits.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  sessionId: string | undefined;
  /**
   * ARN of the stage.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  stageArn: string | undefined;
}

/** The participant that was asked for. */
export interface GetParticipantResponse {
  /** The participant. */
  participant?: Participant | undefined;
}

/** Somebody, or some encoder, that joined a stage in a session. */
export interface Participant {
  /**
   * Texts of yours that the token or the ingest configuration carries. They count as secret in logs.
   *
   * Sensitive: kept out of logs and inspections.
   */
  attributes?: Record<string, string> | undefined;
  /**
   * Name of the participant's browser.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_.,:;\s]*$`.
   */
  browserName?: string | undefined;
  /**
   * Version of the participant's browser.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_.,:;\s]*$`.
   */
  browserVersion?: string | undefined;
  /** When the participant joined the session for the first time. */
  firstJoinTime?: Date | undefined;
  /**
   * ARN of the ingest configuration that the participant publishes with. Present only for encoders.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ingest-configuration/[a-zA-Z0-9-]+$`.
   */
  ingestConfigurationArn?: string | undefined;
  /**
   * Name of the participant's internet provider.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_.,:;\s]*$`.
   */
  ispName?: string | undefined;
  /**
   * Name of the participant's operating system.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_.,:;\s]*$`.
   */
  osName?: string | undefined;
  /**
   * Version of the participant's operating system.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_.,:;\s]*$`.
   */
  osVersion?: string | undefined;
  /**
   * Id of the participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId?: string | undefined;
  /** How the participant publishes. */
  protocol?: ParticipantProtocol | undefined;
  /**
   * Whether the participant published at any time in the session, not only now.
   *
   * Default of the service: `false`.
   */
  published?: boolean | undefined;
  /**
   * Name of the bucket that the participant is recorded to. `""` without recording.
   *
   * Length: 0 to 63. Pattern: `^[a-z0-9-.]*$`.
   */
  recordingS3BucketName?: string | undefined;
  /**
   * Prefix under which the recording lies in the bucket: `{stage id}/{session id}/{participant id}/{time}`. `""`
   * without recording. With a reconnect window, a publisher who comes back in time is recorded under the same prefix
   * if possible.
   *
   * Length: 0 to 256. Pattern: `^[a-zA-Z0-9/_.:-]*$`.
   */
  recordingS3Prefix?: string | undefined;
  /** How far the participant's own recording has come. */
  recordingState?: ParticipantRecordingState | undefined;
  /**
   * Whether two encoders may send the content of this participant.
   *
   * Default of the service: `false`.
   */
  redundantIngest?: boolean | undefined;
  /** Whether the replication goes on. */
  replicationState?: ReplicationState | undefined;
  /** Whether the participant is replicated to other stages, or is itself a replica. Default `NONE`. */
  replicationType?: ReplicationType | undefined;
  /**
   * Version of the IVS broadcast SDK that the participant uses.
   *
   * Length: 0 to 128. Pattern: `^[a-zA-Z0-9-_.,:;\s]*$`.
   */
  sdkVersion?: string | undefined;
  /**
   * Id of the session that the participant comes from. Present only on a replica.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  sourceSessionId?: string | undefined;
  /**
   * ARN of the stage that the participant comes from. Present only on a replica.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  sourceStageArn?: string | undefined;
  /** Whether the participant is on the stage at the moment. */
  state?: ParticipantState | undefined;
  /**
   * Your name for the participant, for instance the id of an account of yours: up to 128 characters of UTF-8. Every
   * participant of the stage can read it.
   *
   * Length: 0 to 128.
   */
  userId?: string | undefined;
}

/** How a participant publishes. */
export const ParticipantProtocol = {
  /** RTMP without encryption, by an ingest configuration. */
  RTMP: "RTMP",
  /** RTMP over TLS, by an ingest configuration. */
  RTMPS: "RTMPS",
  /** The service cannot tell. */
  UNKNOWN: "UNKNOWN",
  /** WebRTC over WHIP. */
  WHIP: "WHIP",
} as const;
/** How a participant publishes. */
export type ParticipantProtocol = "RTMP" | "RTMPS" | "UNKNOWN" | "WHIP" | (string & {});

/** True for a known value. */
export function isParticipantProtocol(
  value: unknown,
): value is (typeof ParticipantProtocol)[keyof typeof ParticipantProtocol] {
  return Object.values<unknown>(ParticipantProtocol).includes(value);
}

export const participantCodec: StructureCodec = { members: { firstJoinTime: { as: dateTime } }, work: structure };

/** Input of {@link GetParticipantCommand}. */
export interface GetParticipantCommandInput extends GetParticipantRequest {}

/** Output of {@link GetParticipantCommand}. */
export interface GetParticipantCommandOutput extends GetParticipantResponse, MetadataBearer {}

/** The HTTP binding of GetParticipant. */
const getParticipantOperation: Operation<GetParticipantCommandInput, GetParticipantCommandOutput> = {
  name: "GetParticipant",
  path: "/GetParticipant",
  repeatable: true,
  output: { read: readMembers, members: { participant: { as: participantCodec } }, work: structure },
  secrets: ["attributes"],
};

/**
 * Reads one participant of a session: whether connected and publishing, with what client, and how the recording fares.
 * At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ResourceNotFoundException} (404)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class GetParticipantCommand extends Command<
  GetParticipantCommandInput,
  GetParticipantCommandOutput,
  "ivs-realtime"
> {
  constructor(input: GetParticipantCommandInput) {
    super(getParticipantOperation, input);
  }
}
