/** The transitions of which the world is told, and the content of the event that each becomes. */

import type { EventContent } from "../../events/envelope.ts";
import { type RealtimeTransition, realtimeContentOf } from "../ivs-realtime/events.ts";

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
  /** The code of Session Ended and Stream Takeover Failure. */
  readonly code?: string | undefined;
  /** The reason of Stream Failure. */
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
  /** As in `bits per second`, `total pixels`, `active streams`, `viewers`. */
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
  /** As in `ivs/v1/123456789012/AbCdEfGhIjKl/2026/11/23/4/52/aBcDeFgHiJkL`. */
  readonly keyPrefix: string;
  readonly durationMs?: number | undefined;
  readonly recordingSessionId: string;
  /** Every stream that went into the recording: of Recording End. */
  readonly streamIds?: readonly string[] | undefined;
}

type ChannelTransition = StreamStateChange | StreamHealthChange | LimitBreach | RecordingStateChange;

export type Transition = ChannelTransition | RealtimeTransition;

export function contentOf(transition: Transition): EventContent {
  switch (transition.kind) {
    case "stage":
    case "composition":
    case "participant-recording":
      return realtimeContentOf(transition);
    default:
      return channelContentOf(transition);
  }
}

function channelContentOf(transition: ChannelTransition): EventContent {
  const { time, channelArn } = transition;
  const stream = { channel_name: transition.channelName, stream_id: transition.streamId };
  const resources = channelArn === undefined ? [] : [channelArn];
  switch (transition.kind) {
    case "stream": {
      const { name, code, reason } = transition;
      const detail = { event_name: name, ...stream, code, reason };
      return { type: "IVS Stream State Change", time, resources, detail };
    }
    case "health":
      return { type: "IVS Stream Health Change", time, resources, detail: { event_name: transition.name, ...stream } };
    case "limit": {
      const { name, limit, exceededBy, unit } = transition;
      const detail = { limit_name: name, limit_value: limit, exceeded_by: exceededBy, limit_unit: unit, ...stream };
      return { type: "IVS Limit Breach", time, resources, detail };
    }
    case "recording": {
      const detail = {
        recording_status: transition.status,
        recording_status_reason: transition.reason ?? "",
        recording_s3_bucket_name: transition.bucketName,
        recording_s3_key_prefix: transition.keyPrefix,
        recording_duration_ms: transition.durationMs ?? 0,
        recording_session_id: transition.recordingSessionId,
        recording_session_stream_ids: transition.streamIds,
        ...stream,
      };
      return { type: "IVS Recording State Change", time, resources, detail };
    }
  }
}
