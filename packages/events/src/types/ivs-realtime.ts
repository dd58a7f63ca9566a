/**
 * The events of stages and compositions.
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/eventbridge.html
 */
import type { Envelope, Open } from "./envelope.ts";

interface OfParticipant {
  /** The id of the stage session. */
  readonly session_id: string;
  readonly participant_id: string;
}

/** A participant started or stopped publishing, or failed to. */
export interface StageUpdateDetail extends OfParticipant {
  readonly event_name: Open<
    | "Participant Published"
    | "Participant Unpublished"
    | "Participant Publish Error"
    | "Participant Replication Start"
    | "Participant Replication End"
    | "Token Exchanged"
  >;
  /** An ISO-8601 time. */
  readonly event_time?: string;
  /** The user id in the participant's token; empty if the token has none. */
  readonly user_id?: string;
  readonly error_code?: string;
  readonly replica?: boolean;
  readonly destination_stage_arn?: string;
  readonly destination_session_id?: string;
}

/** A composition or one of its destinations changed. `resources[0]` is the composition. */
export interface CompositionStateDetail {
  readonly event_name: Open<
    | "Session Start"
    | "Session End"
    | "Session Failure"
    | "Destination Start"
    | "Destination End"
    | "Destination Failure"
    | "Destination Reconnecting"
  >;
  readonly stage_arn: string;
  /** The id of the destination in events of destinations. */
  readonly id?: string;
  readonly reason?: string;
}

/** The recording of one participant started, ended or failed. */
export interface ParticipantRecordingStateDetail extends OfParticipant {
  readonly event_name: Open<"Recording Start" | "Recording End" | "Recording Start Failure" | "Recording End Failure">;
  readonly recording_s3_bucket_name: string;
  /** The folder of the recording, without a slash at its end. It may be empty if the recording did not start. */
  readonly recording_s3_key_prefix: string;
  readonly recording_duration_ms?: number;
}

export type StageUpdate = Envelope<"IVS Stage Update", StageUpdateDetail>;
export type CompositionStateChange = Envelope<"IVS Composition State Change", CompositionStateDetail>;
export type ParticipantRecordingStateChange = Envelope<
  "IVS Participant Recording State Change",
  ParticipantRecordingStateDetail
>;
