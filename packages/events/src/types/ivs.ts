/**
 * The events of channels.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/eventbridge.html
 */
import type { Envelope, Open } from "./envelope.ts";

interface OfStream {
  /** The id of the broadcast: a channel has a new one each time that it goes live. */
  readonly stream_id: string;
  readonly channel_name?: string;
}

/** The stream of a channel started, ended or failed, or its encoder changed. */
export interface StreamStateDetail extends OfStream {
  readonly event_name: Open<
    | "Session Created"
    | "Session Ended"
    | "Stream Start"
    | "Stream End"
    | "Stream Failure"
    | "Stream Takeover"
    | "Stream Takeover Failure"
  >;
  /** Says why a session ended or a takeover failed, as in `StreamTakeoverInvalidPriority`. */
  readonly code?: string;
  /** Says why a stream failed. */
  readonly reason?: string;
}

/** A stream received too little data from its encoder, or enough data again. */
export interface StreamHealthDetail extends OfStream {
  readonly event_name: Open<"Starvation Start" | "Starvation End">;
}

/** A limit of a stream or of the account was exceeded. */
export interface LimitBreachDetail extends Partial<OfStream> {
  /** The name of the limit. Some events call this member `limit`; parsing an event renames it. */
  readonly limit_name: Open<"Ingest Bitrate" | "Ingest Resolution" | "Concurrent Broadcasts" | "Concurrent Viewers">;
  readonly limit_value: number;
  /** The value minus the limit. */
  readonly exceeded_by: number;
  readonly limit_unit?: Open<"bits per second" | "total pixels" | "pixels per edge" | "active streams" | "viewers">;
}

/** A recording of a channel started, ended or failed. */
export interface RecordingStateDetail extends OfStream {
  readonly recording_status: Open<
    "Recording Start" | "Recording End" | "Recording Start Failure" | "Recording End Failure"
  >;
  /** Empty unless the recording failed. */
  readonly recording_status_reason?: string;
  readonly recording_s3_bucket_name: string;
  /** The folder of the recording, without a slash at its end. It is empty if the recording did not start. */
  readonly recording_s3_key_prefix: string;
  readonly recording_duration_ms?: number;
  readonly recording_session_id?: string;
  /** The streams that were merged into the recording, in Recording End. */
  readonly recording_session_stream_ids?: readonly string[];
}

export type StreamStateChange = Envelope<"IVS Stream State Change", StreamStateDetail>;
export type StreamHealthChange = Envelope<"IVS Stream Health Change", StreamHealthDetail>;
export type LimitBreach = Envelope<"IVS Limit Breach", LimitBreachDetail>;
export type RecordingStateChange = Envelope<"IVS Recording State Change", RecordingStateDetail>;
