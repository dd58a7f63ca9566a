/** Participants who publish on one stage and appear on others as well. */
import { invalidMember, ServiceError } from "../../../basics/service-error.ts";
import { schedule, unschedule } from "../../../simulation/agenda.ts";
import { findPresent } from "../../../simulation/visibility.ts";
import {
  connected,
  enter,
  exit,
  keep,
  note,
  participantNotFound,
  presentOf,
  requireConnected,
} from "../participants/sessions.ts";
import type { Attributes, ParticipantRecord, ReplicaRecord } from "../records.ts";
import { participantOf, replicaKey } from "../state.ts";
import type { RealtimeWorld } from "../world.ts";
import { startPublishing, stopPublishing } from "./publishing.ts";

export interface Replication {
  readonly sourceStageArn: string;
  readonly destinationStageArn: string;
  readonly participantId: string;
}

export interface ReplicationOptions extends Replication {
  readonly reconnectWindowSeconds?: number | undefined;
  readonly attributes?: Attributes | undefined;
}

/**
 * @throws ServiceError ResourceNotFoundException for a stage or a participant that is not there; ConflictException for one who
 * does not publish, is a replica, or is on the other stage already
 */
export function startReplication(world: RealtimeWorld, options: ReplicationOptions): void {
  const { sourceStageArn, destinationStageArn, participantId, attributes, reconnectWindowSeconds = 0 } = options;
  if (sourceStageArn === destinationStageArn) {
    throw invalidMember("destinationStageArn", "must be another stage than the source");
  }
  findPresent(world, world.state.stages, destinationStageArn);
  const source = requireConnected(world, sourceStageArn, participantId);
  if (source.replicationType === "REPLICA") throw conflict(participantId, "is a replica, which is not replicated");
  if (!source.publishing) throw conflict(participantId, "does not publish");
  if (connected(world, destinationStageArn, participantId) !== undefined) {
    throw conflict(participantId, "is on the destination stage already");
  }
  const entered = enter(world, destinationStageArn, {
    participantId,
    userId: source.userId,
    attributes: { ...source.attributes, ...attributes },
    client: source.client,
    protocol: source.protocol,
    capabilities: ["PUBLISH"],
    replicationType: "REPLICA",
    replicationState: "ACTIVE",
    sourceStageArn,
    sourceSessionId: source.sessionId,
  });
  const replica: ReplicaRecord = {
    participantId,
    sourceStageArn,
    sourceSessionId: source.sessionId,
    destinationStageArn,
    destinationSessionId: entered.sessionId,
    replicationState: "ACTIVE",
    reconnectWindowSeconds,
  };
  world.state.participantReplicas.set(replicaKey(replica), replica);
  keep(world, { ...source, replicationType: "SOURCE", replicationState: "ACTIVE" });
  tell(world, source, replica, "REPLICATION_STARTED");
  startPublishing(world, entered);
}

/** @throws ServiceError ResourceNotFoundException if there is no such replication */
export function stopReplication(world: RealtimeWorld, replication: Replication): void {
  const { sourceStageArn, destinationStageArn, participantId } = replication;
  for (const arn of [sourceStageArn, destinationStageArn]) findPresent(world, world.state.stages, arn);
  const replica = activeReplicas(world, sourceStageArn, participantId).find(
    (active) => active.destinationStageArn === destinationStageArn,
  );
  if (replica === undefined) throw participantNotFound(participantId);
  endReplica(world, replica);
}

export function endReplica(world: RealtimeWorld, replica: ReplicaRecord): void {
  const { participantId, sourceStageArn, destinationSessionId } = replica;
  const { participants, participantReplicas, stageSessionOf } = world.state;
  const key = replicaKey(replica);
  unschedule(world, "end-replication", key);
  // This comes first, because the replica stops publishing below, which would otherwise call this function again.
  participantReplicas.set(key, { ...replica, replicationState: "STOPPED" });
  const there = participants.get(destinationSessionId)?.get(participantId);
  if (there?.state === "CONNECTED") {
    exit(world, stopPublishing(world, keep(world, { ...there, replicationState: "STOPPED" })));
  }
  const sessionId = stageSessionOf.get(sourceStageArn) ?? replica.sourceSessionId;
  const source =
    participants.get(sessionId)?.get(participantId) ?? participants.get(replica.sourceSessionId)?.get(participantId);
  if (source === undefined) return;
  tell(world, source, replica, "REPLICATION_STOPPED");
  if (activeReplicas(world, sourceStageArn, participantId).length === 0) {
    keep(world, { ...source, replicationState: "STOPPED" });
  }
}

/** Ends a replica whose source did not return in time. `subject`: the key of the replica. */
export function endReplicaOf(world: RealtimeWorld, subject: string): void {
  const replica = world.state.participantReplicas.get(subject);
  if (replica?.replicationState === "ACTIVE") endReplica(world, replica);
}

/** Must be called when a participant starts publishing: waiting replicas continue. */
export function resumeReplicas(world: RealtimeWorld, source: ParticipantRecord): ParticipantRecord {
  if (source.replicationType === "REPLICA") return source;
  const replicas = activeReplicas(world, source.stageArn, source.participantId);
  for (const replica of replicas) {
    unschedule(world, "end-replication", replicaKey(replica));
    const there = connected(world, replica.destinationStageArn, source.participantId);
    if (there !== undefined) startPublishing(world, there);
  }
  return replicas.length === 0
    ? source
    : keep(world, { ...source, replicationType: "SOURCE", replicationState: "ACTIVE" });
}

/** Must be called when a participant stops publishing: replicas end, or wait for the participant to return. */
export function pauseReplicas(world: RealtimeWorld, source: ParticipantRecord): ParticipantRecord {
  if (source.replicationType === "REPLICA") return source;
  for (const replica of activeReplicas(world, source.stageArn, source.participantId)) {
    const milliseconds = replica.reconnectWindowSeconds * 1000;
    if (milliseconds === 0) {
      endReplica(world, replica);
      continue;
    }
    const there = connected(world, replica.destinationStageArn, source.participantId);
    if (there !== undefined) stopPublishing(world, there);
    const at = new Date(world.now().getTime() + milliseconds);
    const subject = replicaKey(replica);
    schedule(world, at, subject, { type: "end-replication", subject });
  }
  return world.state.participants.get(source.sessionId)?.get(source.participantId) ?? source;
}

/** The active replications from and to this stage. */
export function replicasOf({ state }: Pick<RealtimeWorld, "state">, stageArn: string): ReplicaRecord[] {
  const found = ["sourceStageArn", "destinationStageArn"].flatMap((index) => [
    ...state.participantReplicas.where(index, stageArn).after(0),
  ]);
  return found.map(({ value }) => value).filter(({ replicationState }) => replicationState === "ACTIVE");
}

function activeReplicas(
  { state }: Pick<RealtimeWorld, "state">,
  stageArn: string,
  participantId: string,
): ReplicaRecord[] {
  const found = state.participantReplicas.where("source", participantOf(stageArn, participantId)).after(0);
  return [...found].map(({ value }) => value).filter(({ replicationState }) => replicationState === "ACTIVE");
}

function conflict(participantId: string, why: string): ServiceError {
  return new ServiceError("ConflictException", `Participant: ${participantId} ${why}`);
}

/** Adds the event to the history of the source, and publishes it. */
function tell(
  world: Pick<RealtimeWorld, "now" | "publish" | "state">,
  source: ParticipantRecord,
  { destinationStageArn, destinationSessionId }: ReplicaRecord,
  name: "REPLICATION_STARTED" | "REPLICATION_STOPPED",
): void {
  const { stageArn, sessionId, participantId, userId } = source;
  note(world, source, name, { destinationStageArn, destinationSessionId });
  world.publish({
    kind: "stage",
    name: name === "REPLICATION_STARTED" ? "Participant Replication Start" : "Participant Replication End",
    time: presentOf(world, source),
    stageArn,
    sessionId,
    participantId,
    userId,
    replica: false,
    destinationStageArn,
    destinationSessionId,
  });
}
