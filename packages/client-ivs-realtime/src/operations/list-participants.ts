// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import {
  Command,
  type MetadataBearer,
  type Operation,
  type StructureCodec,
  dateTime,
  list,
  readMembers,
  structure,
} from "@ivskit/core";
import type { ParticipantRecordingState, ParticipantState, ReplicationState, ReplicationType } from "../shapes.js";

/** The session whose participants are listed (at most one filter), and which page. */
export interface ListParticipantsRequest {
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
  /**
   * True to list only participants who published at some time in the session. False, the default, is no filter. At
   * most one filter in a call.
   *
   * Default of the service: `false`.
   */
  filterByPublished?: boolean | undefined;
  /** Lists only participants whose recording is in this state. At most one filter in a call. */
  filterByRecordingState?: ParticipantRecordingFilterByRecordingState | undefined;
  /** Lists only participants in this state. At most one filter in a call. */
  filterByState?: ParticipantState | undefined;
  /**
   * Lists only participants of this user id. At most one filter in a call.
   *
   * Length: 0 to 128.
   */
  filterByUserId?: string | undefined;
  /**
   * The most entries to return in a page, 1 to 100. Default 50. A page may hold fewer although more follow.
   *
   * Range: 1 to 100.
   */
  maxResults?: number | undefined;
  /**
   * The `nextToken` of the page before; leave it out for the first page. Up to 1024 characters, opaque.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** A page of participants. */
export interface ListParticipantsResponse {
  /** The participants of this page. */
  participants: ParticipantSummary[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

/** The states of a participant's own recording by which lists can be filtered. */
export const ParticipantRecordingFilterByRecordingState = {
  /** Recording. */
  ACTIVE: "ACTIVE",
  /** The recording could not be made or went wrong. */
  FAILED: "FAILED",
  /** Recording is about to begin. */
  STARTING: "STARTING",
  /** The recording is complete. */
  STOPPED: "STOPPED",
  /** Recording has ended; the last files are being written. */
  STOPPING: "STOPPING",
} as const;
/** The states of a participant's own recording by which lists can be filtered. */
export type ParticipantRecordingFilterByRecordingState =
  | "ACTIVE"
  | "FAILED"
  | "STARTING"
  | "STOPPED"
  | "STOPPING"
  | (string & {});

/** True for a known value. */
export function isParticipantRecordingFilterByRecordingState(
  value: unknown,
): value is (typeof ParticipantRecordingFilterByRecordingState)[keyof typeof ParticipantRecordingFilterByRecordingState] {
  return Object.values<unknown>(ParticipantRecordingFilterByRecordingState).includes(value);
}

/**
 * A participant as lists show it: without attributes, client, recording place and protocol. `GetParticipant` gives
 * those.
 */
export interface ParticipantSummary {
  /** When the participant joined the session for the first time. */
  firstJoinTime?: Date | undefined;
  /**
   * ARN of the ingest configuration that the participant publishes with. Present only for encoders.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:ingest-configuration/[a-zA-Z0-9-]+$`.
   */
  ingestConfigurationArn?: string | undefined;
  /**
   * Id of the participant: 12 letters and digits, or, with a token that you signed yourself, its claim `jti`.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId?: string | undefined;
  /**
   * Whether the participant published at any time in the session, not only now.
   *
   * Default of the service: `false`.
   */
  published?: boolean | undefined;
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

export const participantSummaryCodec: StructureCodec = {
  members: { firstJoinTime: { as: dateTime } },
  work: structure,
};

/** Input of {@link ListParticipantsCommand}. */
export interface ListParticipantsCommandInput extends ListParticipantsRequest {}

/** Output of {@link ListParticipantsCommand}. */
export interface ListParticipantsCommandOutput extends ListParticipantsResponse, MetadataBearer {}

/** The HTTP binding of ListParticipants. */
const listParticipantsOperation: Operation<ListParticipantsCommandInput, ListParticipantsCommandOutput> = {
  name: "ListParticipants",
  path: "/ListParticipants",
  repeatable: true,
  output: {
    read: readMembers,
    members: { participants: { as: [list, participantSummaryCodec] } },
    work: structure,
  },
};

/**
 * Lists the participants of one session, all of them or those that match one filter, whether still connected or not.
 * Answers in pages; an answer without `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListParticipantsCommand extends Command<
  ListParticipantsCommandInput,
  ListParticipantsCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ListParticipantsCommandInput) {
    super(listParticipantsOperation, input);
  }
}
