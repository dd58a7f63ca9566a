/** Participants who publish on one stage and appear on others as well. */
import { Fault, invalidMember } from "../../../basics/service-error.ts";
import { schedule, unschedule } from "../../../simulation/agenda.ts";
import { findPresent } from "../../../simulation/visibility.ts";
import type { Service } from "../../../simulation/world.ts";
import {
  connected,
  enter,
  keep,
  note,
  participantNotFound,
  presentOf,
  requireConnected,
} from "../participants/sessions.ts";
import type { Attributes, ParticipantRecord, ReplicaRecord } from "../records.ts";
import { participantOf, replicaKey } from "../state.ts";
import { leave, publish, unpublish } from "./publishing.ts";

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
 * @throws Fault ResourceNotFoundException for a stage or a participant that is not there; ConflictException for one who
 * does not publish, is a replica, or is on the other stage already
 */
export function startReplication(service: Service, options: ReplicationOptions): void {
  const { sourceStageArn, destinationStageArn, participantId, attributes, reconnectWindowSeconds = 0 } = options;
  if (sourceStageArn === destinationStageArn) {
    throw invalidMember("destinationStageArn", "must be another stage than the source");
  }
  findPresent(service, service.state.stages, destinationStageArn);
  const source = requireConnected(service, sourceStageArn, participantId);
  if (source.replicationType === "REPLICA") throw conflict(participantId, "is a replica, which is not replicated");
  if (!source.publishing) throw conflict(participantId, "does not publish");
  if (connected(service, destinationStageArn, participantId) !== undefined) {
    throw conflict(participantId, "is on the destination stage already");
  }
  const entered = enter(service, destinationStageArn, {
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
  service.state.participantReplicas.set(replicaKey(replica), replica);
  keep(service, { ...source, replicationType: "SOURCE", replicationState: "ACTIVE" });
  tell(service, source, replica, "REPLICATION_STARTED");
  publish(service, entered);
}

/** @throws Fault ResourceNotFoundException where no such replication is going on */
export function stopReplication(service: Service, replication: Replication): void {
  const { sourceStageArn, destinationStageArn, participantId } = replication;
  for (const arn of [sourceStageArn, destinationStageArn]) findPresent(service, service.state.stages, arn);
  const replica = activeReplicas(service, sourceStageArn, participantId).find(
    (active) => active.destinationStageArn === destinationStageArn,
  );
  if (replica === undefined) throw participantNotFound(participantId);
  endReplica(service, replica);
}

export function endReplica(service: Service, replica: ReplicaRecord): void {
  const { participantId, sourceStageArn, destinationSessionId } = replica;
  const { participants, participantReplicas, stageSessionOf } = service.state;
  const key = replicaKey(replica);
  unschedule(service, "end-replication", key);
  // This is first, so that the end of the publishing of the replica does not lead here again.
  participantReplicas.set(key, { ...replica, replicationState: "STOPPED" });
  const there = participants.get(destinationSessionId)?.get(participantId);
  if (there?.state === "CONNECTED") leave(service, keep(service, { ...there, replicationState: "STOPPED" }));
  const sessionId = stageSessionOf.get(sourceStageArn) ?? replica.sourceSessionId;
  const source =
    participants.get(sessionId)?.get(participantId) ?? participants.get(replica.sourceSessionId)?.get(participantId);
  if (source === undefined) return;
  tell(service, source, replica, "REPLICATION_STOPPED");
  if (activeReplicas(service, sourceStageArn, participantId).length === 0) {
    keep(service, { ...source, replicationState: "STOPPED" });
  }
}

/** The time for the source to come back is over. `subject`: the replica's key. */
export function endReplicaOf(service: Service, subject: string): void {
  const replica = service.state.participantReplicas.get(subject);
  if (replica?.replicationState === "ACTIVE") endReplica(service, replica);
}

/** Must be called when a participant starts publishing: waiting replicas continue. */
export function resumeReplicas(service: Service, source: ParticipantRecord): ParticipantRecord {
  if (source.replicationType === "REPLICA") return source;
  const replicas = activeReplicas(service, source.stageArn, source.participantId);
  for (const replica of replicas) {
    unschedule(service, "end-replication", replicaKey(replica));
    const there = connected(service, replica.destinationStageArn, source.participantId);
    if (there !== undefined) publish(service, there);
  }
  return replicas.length === 0
    ? source
    : keep(service, { ...source, replicationType: "SOURCE", replicationState: "ACTIVE" });
}

/** Must be called when a participant stops publishing: replicas end, or wait for the participant to return. */
export function pauseReplicas(service: Service, source: ParticipantRecord): ParticipantRecord {
  if (source.replicationType === "REPLICA") return source;
  for (const replica of activeReplicas(service, source.stageArn, source.participantId)) {
    const milliseconds = replica.reconnectWindowSeconds * 1000;
    if (milliseconds === 0) {
      endReplica(service, replica);
      continue;
    }
    const there = connected(service, replica.destinationStageArn, source.participantId);
    if (there !== undefined) unpublish(service, there);
    const at = new Date(service.now().getTime() + milliseconds);
    schedule(service, at, { type: "end-replication", subject: replicaKey(replica) });
  }
  return service.state.participants.get(source.sessionId)?.get(source.participantId) ?? source;
}

/** Those from and to this stage that go on. */
export function replicasOf({ state }: Service, stageArn: string): ReplicaRecord[] {
  const found = ["sourceStageArn", "destinationStageArn"].flatMap((index) => [
    ...state.participantReplicas.where(index, stageArn).after(0),
  ]);
  return found.map(({ value }) => value).filter(({ replicationState }) => replicationState === "ACTIVE");
}

function activeReplicas({ state }: Service, stageArn: string, participantId: string): ReplicaRecord[] {
  const found = state.participantReplicas.where("source", participantOf(stageArn, participantId)).after(0);
  return [...found].map(({ value }) => value).filter(({ replicationState }) => replicationState === "ACTIVE");
}

function conflict(participantId: string, why: string): Fault {
  return new Fault("ConflictException", `Participant: ${participantId} ${why}`);
}

/** The source's history has it, and the world is told. */
function tell(
  service: Service,
  source: ParticipantRecord,
  { destinationStageArn, destinationSessionId }: ReplicaRecord,
  name: "REPLICATION_STARTED" | "REPLICATION_STOPPED",
): void {
  const { stageArn, sessionId, participantId, userId } = source;
  note(service, source, name, { destinationStageArn, destinationSessionId });
  service.publish({
    kind: "stage",
    name: name === "REPLICATION_STARTED" ? "Participant Replication Start" : "Participant Replication End",
    time: presentOf(service, source),
    stageArn,
    sessionId,
    participantId,
    userId,
    replica: false,
    destinationStageArn,
    destinationSessionId,
  });
}
