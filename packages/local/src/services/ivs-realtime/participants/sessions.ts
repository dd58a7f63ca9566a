/** The sessions of stages: participants who join and leave, and their histories. */
import { ServiceError } from "../../../basics/service-error.ts";
import { notBefore } from "../../../basics/times.ts";
import { isScheduled, schedule, unschedule } from "../../../simulation/agenda.ts";
import { findPresent } from "../../../simulation/visibility.ts";
import type { ParticipantEvent, ParticipantRecord, StageSessionRecord } from "../records.ts";
import { eventsOf } from "../state.ts";
import type { RealtimeWorld } from "../world.ts";

/** The participant who joins. */
export type Joining = Pick<ParticipantRecord, "participantId"> & Partial<ParticipantRecord>;

/**
 * Connects a participant to a stage. The first participant opens a session. A participant who returns in the same
 * session keeps the record.
 * @throws ServiceError ResourceNotFoundException for an unknown stage, ConflictException if the id is already connected
 */
export function enter(
  world: Pick<RealtimeWorld, "now" | "random" | "state">,
  stageArn: string,
  who: Joining,
): ParticipantRecord {
  const { arn } = findPresent(world, world.state.stages, stageArn);
  const { participantId } = who;
  if (connected(world, arn, participantId) !== undefined) {
    throw new ServiceError("ConflictException", `Participant: ${participantId} is on the stage already`);
  }
  const { sessionId, startTime } = activeSession(world, arn) ?? openSession(world, arn);
  const before = world.state.participants.get(sessionId)?.get(participantId);
  const blank: Omit<ParticipantRecord, "participantId"> = {
    stageArn: arn,
    sessionId,
    userId: "",
    attributes: {},
    capabilities: ["PUBLISH", "SUBSCRIBE"],
    client: {},
    firstJoinTime: notBefore(world.now(), startTime),
    state: "CONNECTED",
    publishing: false,
    published: false,
    protocol: "UNKNOWN",
    redundantIngest: false,
    recordingState: "DISABLED",
    replicationType: "NONE",
  };
  const joined = keep(world, { ...blank, ...(before && remembered(before)), ...who, state: "CONNECTED" });
  note(world, joined, "JOINED");
  return joined;
}

/**
 * Returns the members of an earlier record that a returning participant keeps: only the history if it belonged to a
 * replica. The expiration of the token is never kept.
 */
function remembered({ tokenExpirationTime: _, ...before }: ParticipantRecord): Partial<ParticipantRecord> {
  if (before.replicationType !== "REPLICA") return before;
  const { firstJoinTime, published, recordingState, recording } = before;
  return { firstJoinTime, published, recordingState, ...(recording === undefined ? {} : { recording }) };
}

/**
 * Removes a participant, who must have stopped publishing. The last one who leaves ends the session, unless it waits
 * for another publisher.
 */
export function exit(world: Pick<RealtimeWorld, "now" | "state">, participant: ParticipantRecord): ParticipantRecord {
  const { stageArn } = participant;
  const left = keep(world, { ...participant, state: "DISCONNECTED" });
  note(world, left, "LEFT");
  const waits = isScheduled(world, "end-stage-session", stageArn);
  if (!waits && participantsOn(world, stageArn).length === 0) closeSession(world, stageArn);
  return left;
}

/** Ends the active session, if there is one. All participants must have left it. */
export function closeSession(world: Pick<RealtimeWorld, "now" | "state">, stageArn: string): void {
  const session = activeSession(world, stageArn);
  unschedule(world, "end-stage-session", stageArn);
  if (session === undefined) return;
  const { participants, stageSessions, stageSessionOf } = world.state;
  const times = [...participants.of(session.sessionId).values()].map((one) => presentOf(world, one));
  stageSessions.of(stageArn).set(session.sessionId, {
    ...session,
    endTime: notBefore(session.startTime, ...times),
  });
  stageSessionOf.delete(stageArn);
}

/** Must be called when a participant starts or stops publishing: a session ends after a time without a publisher. */
export function watchSession(world: RealtimeWorld, stageArn: string): void {
  if (publishersOn(world, stageArn).length > 0) {
    unschedule(world, "end-stage-session", stageArn);
    return;
  }
  const at = new Date(world.now().getTime() + world.settings.stageSessionTimeout);
  schedule(world, at, stageArn, { type: "end-stage-session", stageArn });
}

/** The active session of a stage. */
function activeSession({ state }: Pick<RealtimeWorld, "state">, stageArn: string): StageSessionRecord | undefined {
  const sessionId = state.stageSessionOf.get(stageArn);
  return sessionId === undefined ? undefined : state.stageSessions.get(stageArn)?.get(sessionId);
}

/** The participants who are on the stage. */
export function participantsOn({ state }: Pick<RealtimeWorld, "state">, stageArn: string): ParticipantRecord[] {
  const present = state.participants.get(state.stageSessionOf.get(stageArn) ?? "")?.values() ?? [];
  return [...present].filter((participant) => participant.state === "CONNECTED");
}

export function publishersOn(world: Pick<RealtimeWorld, "state">, stageArn: string): ParticipantRecord[] {
  return participantsOn(world, stageArn).filter(({ publishing }) => publishing);
}

export function connected(
  { state }: Pick<RealtimeWorld, "state">,
  stageArn: string,
  participantId: string,
): ParticipantRecord | undefined {
  const found = state.participants.get(state.stageSessionOf.get(stageArn) ?? "")?.get(participantId);
  return found?.state === "CONNECTED" ? found : undefined;
}

/** @throws ServiceError ResourceNotFoundException if the stage does not exist, or the id is not connected to it */
export function requireConnected(
  world: Pick<RealtimeWorld, "state">,
  stageArn: string,
  participantId: string,
): ParticipantRecord {
  findPresent(world, world.state.stages, stageArn);
  const found = connected(world, stageArn, participantId);
  if (found === undefined) throw participantNotFound(participantId);
  return found;
}

export function participantNotFound(participantId: string): ServiceError {
  return new ServiceError("ResourceNotFoundException", `Participant: ${participantId} not found`);
}

export function keep({ state }: Pick<RealtimeWorld, "state">, participant: ParticipantRecord): ParticipantRecord {
  state.participants.of(participant.sessionId).set(participant.participantId, participant);
  return participant;
}

type EventDetails = Omit<ParticipantEvent, "name" | "participantId" | "eventTime" | "replica">;

/** Adds an event to the history of the participant. */
export function note(
  world: Pick<RealtimeWorld, "now" | "state">,
  participant: ParticipantRecord,
  name: string,
  details: EventDetails = {},
): void {
  const { sessionId, participantId, replicationType } = participant;
  const events = world.state.participantEvents.of(eventsOf(sessionId, participantId));
  const replica = replicationType === "REPLICA";
  const eventTime = presentOf(world, participant);
  events.set(String(events.size + 1), { name, participantId, eventTime, replica, ...details });
}

/** The present time for a participant. It is not before the start of the history, even if the clock was set back. */
export function presentOf(
  world: Pick<RealtimeWorld, "now" | "state">,
  { sessionId, participantId, firstJoinTime }: ParticipantRecord,
): Date {
  const latest = world.state.participantEvents.get(eventsOf(sessionId, participantId))?.last();
  return notBefore(world.now(), firstJoinTime, latest?.eventTime);
}

function openSession(world: Pick<RealtimeWorld, "now" | "random" | "state">, stageArn: string): StageSessionRecord {
  const sessionId = `st-${world.random.alphanumeric(13)}`;
  const session: StageSessionRecord = { sessionId, stageArn, startTime: world.now() };
  world.state.stageSessions.of(stageArn).set(sessionId, session);
  world.state.stageSessionOf.set(stageArn, sessionId);
  return session;
}
