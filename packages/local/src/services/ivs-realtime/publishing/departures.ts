/** Participants who are sent away, one by one or with their stage. */

import { runningCompositions, stopComposition } from "../compositions/compositions.ts";
import { closeSession, participantsOn } from "../participants/sessions.ts";
import { closeRecordingOf } from "../recordings/recordings.ts";
import type { ParticipantRecord } from "../records.ts";
import { participantOf } from "../state.ts";
import type { RealtimeWorld } from "../world.ts";
import { leave } from "./participation.ts";
import { endReplica, replicasOf } from "./replication.ts";

/** Leaves by itself or is made to; a replica goes with its replication. */
export function depart(world: RealtimeWorld, participant: ParticipantRecord): ParticipantRecord {
  const { stageArn, sessionId, participantId } = participant;
  const replica = replicasOf(world, stageArn).find(
    (active) => active.destinationStageArn === stageArn && active.participantId === participantId,
  );
  if (replica === undefined) return leave(world, participant);
  endReplica(world, replica);
  return world.state.participants.get(sessionId)?.get(participantId) ?? participant;
}

/** Disconnects a participant and invalidates the token. */
export function sendAway(world: RealtimeWorld, participant: ParticipantRecord): ParticipantRecord {
  const { ingestConfigurations, revokedParticipants } = world.state;
  const { stageArn, participantId, ingestConfigurationArn = "", replicationType } = participant;
  const gone = depart(world, participant);
  const ingest = ingestConfigurations.get(ingestConfigurationArn);
  if (ingest !== undefined) ingestConfigurations.set(ingest.arn, { ...ingest, stageArn: "" });
  else if (replicationType !== "REPLICA") {
    revokedParticipants.set(participantOf(stageArn, participantId), { stageArn, participantId });
  }
  return gone;
}

/**
 * Ends a session that had no publisher for some time. All participants leave. Replicas and recordings that wait for a
 * publisher end, because participants return into another session.
 */
export function endStageSession(world: RealtimeWorld, stageArn: string): void {
  const sessionId = world.state.stageSessionOf.get(stageArn) ?? "";
  for (const replica of replicasOf(world, stageArn)) endReplica(world, replica);
  for (const participant of participantsOn(world, stageArn)) leave(world, participant);
  closeSession(world, stageArn);
  closeRecordings(world, sessionId);
}

/** The stage is about to be deleted. */
export function emptyStage(world: RealtimeWorld, stageArn: string): void {
  const { ingestConfigurations, stageSessions } = world.state;
  for (const replica of replicasOf(world, stageArn)) endReplica(world, replica);
  for (const participant of participantsOn(world, stageArn)) leave(world, participant);
  closeSession(world, stageArn);
  for (const { sessionId } of stageSessions.get(stageArn)?.values() ?? []) closeRecordings(world, sessionId);
  for (const composition of runningCompositions(world)) {
    if (composition.stageArn === stageArn) stopComposition(world, composition);
  }
  for (const { value } of [...ingestConfigurations.where("stageArn", stageArn).after(0)]) {
    ingestConfigurations.set(value.arn, { ...value, stageArn: "" });
  }
}

function closeRecordings(world: RealtimeWorld, sessionId: string): void {
  for (const participant of world.state.participants.get(sessionId)?.values() ?? []) {
    closeRecordingOf(world, participant);
  }
}
