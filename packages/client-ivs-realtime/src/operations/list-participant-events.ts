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
import type { ParticipantTokenCapability } from "../shapes.js";

/** Something that a participant did or met with during a session. */
export interface Event {
  /**
   * Id of the session that the participant is replicated to, in `REPLICATION_STARTED` and `REPLICATION_STOPPED`.
   *
   * Length: exactly 16. Pattern: `^st-[a-zA-Z0-9]+$`.
   */
  destinationSessionId?: string | undefined;
  /**
   * ARN of the stage that the participant is replicated to, in `REPLICATION_STARTED` and `REPLICATION_STOPPED`.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$`.
   */
  destinationStageArn?: string | undefined;
  /** What went wrong, in events whose name ends in `_ERROR`. Absent in others. */
  errorCode?: EventErrorCode | undefined;
  /** When it happened. */
  eventTime?: Date | undefined;
  /** What happened. */
  name?: EventName | undefined;
  /** What the new token allows, in `TOKEN_EXCHANGED`. */
  newToken?: ExchangedParticipantToken | undefined;
  /**
   * Id of the participant whom it happened to.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  participantId?: string | undefined;
  /** What the former token allowed, in `TOKEN_EXCHANGED`. */
  previousToken?: ExchangedParticipantToken | undefined;
  /**
   * Id of the publisher, in events about subscribing. Absent in others.
   *
   * Length: 0 to 64. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  remoteParticipantId?: string | undefined;
  /**
   * Whether the participant is a replica from another stage; in events about subscribing, whether the publisher is.
   * Default false.
   *
   * Default of the service: `false`.
   */
  replica?: boolean | undefined;
}

/** Why a participant could not join, publish or subscribe. */
export const EventErrorCode = {
  /** The bitrate is higher than the service accepts. */
  BITRATE_EXCEEDED: "BITRATE_EXCEEDED",
  /** The video has B-frames, which real-time video must not have. Switch them off in the encoder. */
  B_FRAME_PRESENT: "B_FRAME_PRESENT",
  /** The participant's token does not allow this; see its `capabilities`. */
  INSUFFICIENT_CAPABILITIES: "INSUFFICIENT_CAPABILITIES",
  /** The service failed for a reason of its own. */
  INTERNAL_SERVER_EXCEPTION: "INTERNAL_SERVER_EXCEPTION",
  /** The codec of the audio is not accepted. */
  INVALID_AUDIO_CODEC: "INVALID_AUDIO_CODEC",
  /** What the encoder sends cannot be used. */
  INVALID_INPUT: "INVALID_INPUT",
  /** The encoder came over RTMP, but its ingest configuration asks for RTMPS. */
  INVALID_PROTOCOL: "INVALID_PROTOCOL",
  /** No ingest configuration has this stream key. */
  INVALID_STREAM_KEY: "INVALID_STREAM_KEY",
  /** The codec of the video is not accepted. */
  INVALID_VIDEO_CODEC: "INVALID_VIDEO_CODEC",
  /** There is no such publisher. */
  PUBLISHER_NOT_FOUND: "PUBLISHER_NOT_FOUND",
  /** The stage has as many publishers or subscribers as it may. */
  QUOTA_EXCEEDED: "QUOTA_EXCEEDED",
  /** The picture is larger than the service accepts. */
  RESOLUTION_EXCEEDED: "RESOLUTION_EXCEEDED",
  /** The stream key is in use already, in another session. */
  REUSE_OF_STREAM_KEY: "REUSE_OF_STREAM_KEY",
  /** The participant has published or received for as long as is allowed. */
  STREAM_DURATION_EXCEEDED: "STREAM_DURATION_EXCEEDED",
} as const;
/** Why a participant could not join, publish or subscribe. */
export type EventErrorCode =
  | "BITRATE_EXCEEDED"
  | "B_FRAME_PRESENT"
  | "INSUFFICIENT_CAPABILITIES"
  | "INTERNAL_SERVER_EXCEPTION"
  | "INVALID_AUDIO_CODEC"
  | "INVALID_INPUT"
  | "INVALID_PROTOCOL"
  | "INVALID_STREAM_KEY"
  | "INVALID_VIDEO_CODEC"
  | "PUBLISHER_NOT_FOUND"
  | "QUOTA_EXCEEDED"
  | "RESOLUTION_EXCEEDED"
  | "REUSE_OF_STREAM_KEY"
  | "STREAM_DURATION_EXCEEDED"
  | (string & {});

/** True for a known value. */
export function isEventErrorCode(value: unknown): value is (typeof EventErrorCode)[keyof typeof EventErrorCode] {
  return Object.values<unknown>(EventErrorCode).includes(value);
}

/** What can happen to a participant. */
export const EventName = {
  /** Joined the stage. */
  JOINED: "JOINED",
  /** Could not join the stage; `errorCode` says why. */
  JOIN_ERROR: "JOIN_ERROR",
  /** Left the stage. */
  LEFT: "LEFT",
  /** Could not publish, or had to cease; `errorCode` says why. */
  PUBLISH_ERROR: "PUBLISH_ERROR",
  /** Began to publish. */
  PUBLISH_STARTED: "PUBLISH_STARTED",
  /** Ceased to publish. */
  PUBLISH_STOPPED: "PUBLISH_STOPPED",
  /** Replication to another stage began. */
  REPLICATION_STARTED: "REPLICATION_STARTED",
  /** Replication to another stage ended. */
  REPLICATION_STOPPED: "REPLICATION_STOPPED",
  /** Could not receive a publisher, or had to cease; `errorCode` says why. */
  SUBSCRIBE_ERROR: "SUBSCRIBE_ERROR",
  /** Began to receive a publisher. */
  SUBSCRIBE_STARTED: "SUBSCRIBE_STARTED",
  /** Ceased to receive a publisher. */
  SUBSCRIBE_STOPPED: "SUBSCRIBE_STOPPED",
  /** The client changed its token without leaving the stage. */
  TOKEN_EXCHANGED: "TOKEN_EXCHANGED",
} as const;
/** What can happen to a participant. */
export type EventName =
  | "JOINED"
  | "JOIN_ERROR"
  | "LEFT"
  | "PUBLISH_ERROR"
  | "PUBLISH_STARTED"
  | "PUBLISH_STOPPED"
  | "REPLICATION_STARTED"
  | "REPLICATION_STOPPED"
  | "SUBSCRIBE_ERROR"
  | "SUBSCRIBE_STARTED"
  | "SUBSCRIBE_STOPPED"
  | "TOKEN_EXCHANGED"
  | (string & {});

/** True for a known value. */
export function isEventName(value: unknown): value is (typeof EventName)[keyof typeof EventName] {
  return Object.values<unknown>(EventName).includes(value);
}

/**
 * What a token allowed, or allows, of a client that changed its token without leaving the stage. The secret text is
 * not part of it.
 */
export interface ExchangedParticipantToken {
  /**
   * Texts of yours that the token carries. They count as secret in logs.
   *
   * Sensitive: kept out of logs and inspections.
   */
  attributes?: Record<string, string> | undefined;
  /**
   * What the participant may do.
   *
   * 0 to 2 items.
   */
  capabilities?: ParticipantTokenCapability[] | undefined;
  /** When the token expires. */
  expirationTime?: Date | undefined;
  /**
   * Your name for the participant, as the token carries it.
   *
   * Length: 0 to 128.
   */
  userId?: string | undefined;
}

/** The participant and session whose events are listed, and which page. */
export interface ListParticipantEventsRequest {
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

/** A page of events. */
export interface ListParticipantEventsResponse {
  /** The events of this page. */
  events: Event[];
  /**
   * Pass it in the next call to get the page after this one. Absent on the last page.
   *
   * Length: 0 to 1024. Pattern: `^[a-zA-Z0-9+/=_-]*$`.
   */
  nextToken?: string | undefined;
}

export const exchangedParticipantTokenCodec: StructureCodec = {
  members: { expirationTime: { as: dateTime } },
  work: structure,
};

export const eventCodec: StructureCodec = {
  members: {
    eventTime: { as: dateTime },
    newToken: { as: exchangedParticipantTokenCodec },
    previousToken: { as: exchangedParticipantTokenCodec },
  },
  work: structure,
};

/** Input of {@link ListParticipantEventsCommand}. */
export interface ListParticipantEventsCommandInput extends ListParticipantEventsRequest {}

/** Output of {@link ListParticipantEventsCommand}. */
export interface ListParticipantEventsCommandOutput extends ListParticipantEventsResponse, MetadataBearer {}

/** The HTTP binding of ListParticipantEvents. */
const listParticipantEventsOperation: Operation<ListParticipantEventsCommandInput, ListParticipantEventsCommandOutput> =
  {
    name: "ListParticipantEvents",
    path: "/ListParticipantEvents",
    repeatable: true,
    output: { read: readMembers, members: { events: { as: [list, eventCodec] } }, work: structure },
    secrets: ["attributes"],
  };

/**
 * Lists what one participant did, and what went wrong for it, in one session. Answers in pages; an answer without
 * `nextToken` is the last. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ValidationException} (400)
 * @throws {@link IVSRealTimeServiceException} for other errors of the service
 */
export class ListParticipantEventsCommand extends Command<
  ListParticipantEventsCommandInput,
  ListParticipantEventsCommandOutput,
  "ivs-realtime"
> {
  constructor(input: ListParticipantEventsCommandInput) {
    super(listParticipantEventsOperation, input);
  }
}
