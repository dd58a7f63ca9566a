/** The transitions of IVS, and the event of each. */

import type { EventContent } from "../../events/envelope.ts";
import type { EventOf } from "../../simulation/event-of.ts";

interface OfStream {
  readonly channelArn: string;
  readonly channelName: string;
  readonly streamId: string;
  readonly time: Date;
}

export interface StreamStateChange extends OfStream {
  readonly kind: "stream";
  readonly name:
    | "Session Created"
    | "Session Ended"
    | "Stream Start"
    | "Stream End"
    | "Stream Failure"
    | "Stream Takeover"
    | "Stream Takeover Failure"
    | (string & {});
  /** The code in the events Session Ended and Stream Takeover Failure. */
  readonly code?: string | undefined;
  /** The reason in the event Stream Failure. */
  readonly reason?: string | undefined;
}

export interface StreamHealthChange extends OfStream {
  readonly kind: "health";
  readonly name: "Starvation Start" | "Starvation End" | (string & {});
}

/** A breach of a limit of one stream, or of the account. */
export interface LimitBreach {
  readonly kind: "limit";
  readonly name:
    | "Ingest Bitrate"
    | "Ingest Resolution"
    | "Concurrent Broadcasts"
    | "Concurrent Viewers"
    | (string & {});
  readonly limit: number;
  readonly exceededBy: number;
  /** The unit of the limit, as in `bits per second`, `total pixels`, `active streams` or `viewers`. */
  readonly unit: string;
  readonly time: Date;
  readonly channelArn?: string | undefined;
  readonly channelName?: string | undefined;
  readonly streamId?: string | undefined;
}

export interface RecordingStateChange extends OfStream {
  readonly kind: "recording";
  readonly status: "Recording Start" | "Recording End" | "Recording Start Failure" | "Recording End Failure";
  readonly reason?: string | undefined;
  readonly bucketName: string;
  /**
   * The key prefix, as in `ivs/v1/123456789012/AbCdEfGhIjKl/2026/11/23/4/52/aBcDeFgHiJkL`; empty if the recording did
   * not start.
   */
  readonly keyPrefix: string;
  readonly durationMs?: number | undefined;
  /** The id of the recording session: 16 letters and digits. */
  readonly recordingSessionId: string;
  /** The ids of all streams in the recording, in the event Recording End. */
  readonly streamIds?: readonly string[] | undefined;
}

export type IvsTransition = StreamStateChange | StreamHealthChange | LimitBreach | RecordingStateChange;

/** The published detail types. */
export const ivsDetailTypes = [
  "IVS Stream State Change",
  "IVS Stream Health Change",
  "IVS Limit Breach",
  "IVS Recording State Change",
] as const;

export type IvsDetailType = (typeof ivsDetailTypes)[number];

export const ivsEventOf: EventOf<IvsTransition, IvsDetailType> = {
  stream: (transition) => {
    const { name, code, reason } = transition;
    return contentOf(transition, "IVS Stream State Change", {
      event_name: name,
      ...streamOf(transition),
      code,
      reason,
    });
  },
  health: (transition) =>
    contentOf(transition, "IVS Stream Health Change", { event_name: transition.name, ...streamOf(transition) }),
  limit: (transition) => {
    const { name, limit, exceededBy, unit } = transition;
    const breach = { limit_name: name, limit_value: limit, exceeded_by: exceededBy, limit_unit: unit };
    return contentOf(transition, "IVS Limit Breach", { ...breach, ...streamOf(transition) });
  },
  recording: (transition) =>
    contentOf(transition, "IVS Recording State Change", {
      recording_status: transition.status,
      recording_status_reason: transition.reason ?? "",
      recording_s3_bucket_name: transition.bucketName,
      recording_s3_key_prefix: transition.keyPrefix,
      recording_duration_ms: transition.durationMs ?? 0,
      recording_session_id: transition.recordingSessionId,
      recording_session_stream_ids: transition.streamIds,
      ...streamOf(transition),
    }),
};

function streamOf({ channelName, streamId }: IvsTransition): Readonly<Record<string, unknown>> {
  return { channel_name: channelName, stream_id: streamId };
}

function contentOf(
  { time, channelArn }: IvsTransition,
  type: IvsDetailType,
  detail: EventContent["detail"],
): EventContent<IvsDetailType> {
  return { type, time, resources: channelArn === undefined ? [] : [channelArn], detail };
}
