/** The transitions of IVS Real-Time, and the event of each. */
import type { EventOf } from "../../simulation/event-of.ts";

interface OfParticipant {
  readonly time: Date;
  readonly stageArn: string;
  readonly sessionId: string;
  readonly participantId: string;
}

export interface StageUpdate extends OfParticipant {
  readonly kind: "stage";
  readonly name:
    | "Participant Published"
    | "Participant Unpublished"
    | "Participant Publish Error"
    | "Participant Replication Start"
    | "Participant Replication End"
    | "Token Exchanged";
  readonly userId: string;
  /** The code in the event Participant Publish Error. */
  readonly errorCode?: string | undefined;
  readonly replica: boolean;
  /** The other stage and its session, in events of replication. */
  readonly destinationStageArn?: string | undefined;
  readonly destinationSessionId?: string | undefined;
}

export interface CompositionStateChange {
  readonly kind: "composition";
  readonly name:
    | "Session Start"
    | "Session End"
    | "Session Failure"
    | "Destination Start"
    | "Destination End"
    | "Destination Reconnecting"
    | "Destination Failure";
  readonly time: Date;
  readonly compositionArn: string;
  readonly stageArn: string;
  /** The id of the destination in events of destinations. */
  readonly destinationId?: string | undefined;
  readonly reason?: string | undefined;
}

export interface ParticipantRecordingStateChange extends OfParticipant {
  readonly kind: "participant-recording";
  readonly name: "Recording Start" | "Recording End" | "Recording Start Failure";
  readonly bucketName: string;
  readonly keyPrefix: string;
  /** The duration in Recording End. */
  readonly durationMs?: number | undefined;
}

export type RealtimeTransition = StageUpdate | CompositionStateChange | ParticipantRecordingStateChange;

/** The published detail types. */
export const realtimeDetailTypes = [
  "IVS Stage Update",
  "IVS Composition State Change",
  "IVS Participant Recording State Change",
] as const;

export type RealtimeDetailType = (typeof realtimeDetailTypes)[number];

export const realtimeEventOf: EventOf<RealtimeTransition, RealtimeDetailType> = {
  stage: (transition) => {
    const { time, name: event_name, sessionId: session_id, participantId: participant_id } = transition;
    const { userId: user_id, replica } = transition;
    const detail = {
      session_id,
      event_name,
      event_time: time.toISOString(),
      user_id,
      participant_id,
      error_code: transition.errorCode,
      replica,
      destination_stage_arn: transition.destinationStageArn,
      destination_session_id: transition.destinationSessionId,
    };
    return { type: "IVS Stage Update", time, resources: [transition.stageArn], detail };
  },
  composition: ({ time, name: event_name, compositionArn, stageArn: stage_arn, destinationId: id, reason }) => {
    const detail = { event_name, stage_arn, id, reason };
    return { type: "IVS Composition State Change", time, resources: [compositionArn], detail };
  },
  "participant-recording": (transition) => {
    const { time, name: event_name, stageArn } = transition;
    const detail = {
      session_id: transition.sessionId,
      event_name,
      participant_id: transition.participantId,
      recording_s3_bucket_name: transition.bucketName,
      recording_s3_key_prefix: transition.keyPrefix,
      recording_duration_ms: transition.durationMs,
    };
    return { type: "IVS Participant Recording State Change", time, resources: [stageArn], detail };
  },
};
