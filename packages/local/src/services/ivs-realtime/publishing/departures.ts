/** Participants who are sent away, one by one or with their stage. */
import type { Service } from "../../../simulation/world.ts";
import { runningCompositions, stopComposition } from "../compositions/compositions.ts";
import { participantsOn } from "../participants/sessions.ts";
import { closeRecordingOf } from "../recordings/recordings.ts";
import type { ParticipantRecord } from "../records.ts";
import { participantOf } from "../state.ts";
import { leave } from "./publishing.ts";
import { endReplica, replicasOf } from "./replication.ts";

/** Leaves by itself or is made to; a replica goes with its replication. */
export function depart(service: Service, participant: ParticipantRecord): ParticipantRecord {
  const { stageArn, sessionId, participantId } = participant;
  const replica = replicasOf(service, stageArn).find(
    (active) => active.destinationStageArn === stageArn && active.participantId === participantId,
  );
  if (replica === undefined) return leave(service, participant);
  endReplica(service, replica);
  return service.state.participants.get(sessionId)?.get(participantId) ?? participant;
}

/** Disconnects a participant and invalidates the token. */
export function sendAway(service: Service, participant: ParticipantRecord): ParticipantRecord {
  const { ingestConfigurations, revokedParticipants } = service.state;
  const { stageArn, participantId, ingestConfigurationArn = "", replicationType } = participant;
  const gone = depart(service, participant);
  const ingest = ingestConfigurations.get(ingestConfigurationArn);
  if (ingest !== undefined) ingestConfigurations.set(ingest.arn, { ...ingest, stageArn: "" });
  else if (replicationType !== "REPLICA") {
    revokedParticipants.set(participantOf(stageArn, participantId), { stageArn, participantId });
  }
  return gone;
}

/** The stage is about to be deleted. */
export function emptyStage(service: Service, stageArn: string): void {
  const { ingestConfigurations, participants, stageSessions } = service.state;
  for (const replica of replicasOf(service, stageArn)) endReplica(service, replica);
  for (const participant of participantsOn(service, stageArn)) leave(service, participant);
  for (const { sessionId } of stageSessions.get(stageArn)?.values() ?? []) {
    for (const participant of participants.get(sessionId)?.values() ?? []) closeRecordingOf(service, participant);
  }
  for (const composition of runningCompositions(service)) {
    if (composition.stageArn === stageArn) stopComposition(service, composition);
  }
  for (const { value } of [...ingestConfigurations.where("stageArn", stageArn).after(0)]) {
    ingestConfigurations.set(value.arn, { ...value, stageArn: "" });
  }
}
