/** A participant in the answers of the controls, without secrets. */
import type { ParticipantRecord } from "../records.ts";

/** A participant as the controls see it. */
export interface LocalParticipant {
  readonly stageArn: string;
  readonly sessionId: string;
  readonly participantId: string;
  readonly userId: string;
  readonly state: "CONNECTED" | "DISCONNECTED";
  readonly publishing: boolean;
  readonly recordingState: string;
  readonly replicationType: string;
}

export function shownParticipant(record: ParticipantRecord): LocalParticipant {
  const { stageArn, sessionId, participantId, userId, state, publishing, recordingState, replicationType } = record;
  return { stageArn, sessionId, participantId, userId, state, publishing, recordingState, replicationType };
}
