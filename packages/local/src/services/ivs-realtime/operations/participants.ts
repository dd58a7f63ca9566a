/**
 * GetStageSession, ListStageSessions, GetParticipant, ListParticipants, ListParticipantEvents, DisconnectParticipant.
 */
import type {
  DisconnectParticipantRequest,
  DisconnectParticipantResponse,
  GetParticipantRequest,
  GetParticipantResponse,
  GetStageSessionRequest,
  GetStageSessionResponse,
  ListParticipantEventsRequest,
  ListParticipantEventsResponse,
  ListParticipantsRequest,
  ListParticipantsResponse,
  ListStageSessionsRequest,
  ListStageSessionsResponse,
  Participant,
} from "@ivskit/client-ivs-realtime";
import { pageNewestFirst } from "../../../basics/paging.ts";
import { invalid, ServiceError } from "../../../basics/service-error.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { findSeen, isSeen } from "../../../simulation/visibility.ts";
import { Collection } from "../../../storage/collection.ts";
import { participantNotFound, requireConnected } from "../participants/sessions.ts";
import { sendAway } from "../publishing/departures.ts";
import type { ParticipantEvent, ParticipantRecord, StageSessionRecord } from "../records.ts";
import { eventsOf } from "../state.ts";
import type { RealtimeWorld } from "../world.ts";

/** @throws ServiceError ResourceNotFoundException */
export function getStageSession(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<GetStageSessionRequest>,
): GetStageSessionResponse {
  findSeen(world, world.state.stages, input.stageArn);
  const stageSession = sessionOf(world, input);
  if (stageSession === undefined) {
    throw new ServiceError("ResourceNotFoundException", `Stage session: ${input.sessionId} not found`);
  }
  return { stageSession };
}

export function listStageSessions(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<ListStageSessionsRequest>,
): ListStageSessionsResponse {
  const { stageArn } = input;
  const sessions = isSeen(world, stageArn) ? world.state.stageSessions.get(stageArn) : undefined;
  const list = { list: ["ListStageSessions", stageArn], size: 50 };
  const { items, ...rest } = pageNewestFirst(sessions ?? new Collection<StageSessionRecord>(), input, list);
  return { stageSessions: items, ...rest };
}

/** @throws ServiceError ResourceNotFoundException */
export function getParticipant(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<GetParticipantRequest>,
): GetParticipantResponse {
  findSeen(world, world.state.stages, input.stageArn);
  const session = sessionOf(world, input);
  const participant = session && world.state.participants.get(session.sessionId)?.get(input.participantId);
  if (participant === undefined) throw participantNotFound(input.participantId);
  return { participant: answeredParticipant(participant) };
}

/** @throws ServiceError ValidationException for two filters */
export function listParticipants(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<ListParticipantsRequest>,
): ListParticipantsResponse {
  const { stageArn, sessionId } = input;
  const { filterByUserId, filterByPublished, filterByState, filterByRecordingState } = input;
  const filters: [string, string | undefined, (one: ParticipantRecord) => boolean][] = [
    ["filterByUserId", filterByUserId, ({ userId }) => userId === filterByUserId],
    // The service ignores a filter with the value false.
    ["filterByPublished", filterByPublished === true ? "true" : undefined, ({ published }) => published],
    ["filterByState", filterByState, ({ state }) => state === filterByState],
    [
      "filterByRecordingState",
      filterByRecordingState,
      ({ recordingState }) => recordingState === filterByRecordingState,
    ],
  ];
  const given = filters.filter(([, value]) => value !== undefined);
  if (given.length > 1) throw tooManyFilters(given.map(([name]) => name));
  const [name, value, where] = given[0] ?? [];
  const list = { list: ["ListParticipants", stageArn, sessionId, name, value], size: 50, where };
  const session = sessionOf(world, input);
  const participants = world.state.participants.get(session?.sessionId ?? "") ?? new Collection<ParticipantRecord>();
  const { items, ...rest } = pageNewestFirst(participants, input, list);
  return { participants: items.map(answeredParticipant), ...rest };
}

export function listParticipantEvents(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<ListParticipantEventsRequest>,
): ListParticipantEventsResponse {
  const { stageArn, sessionId, participantId } = input;
  const session = sessionOf(world, input);
  const key = eventsOf(session?.sessionId ?? "", participantId);
  const list = { list: ["ListParticipantEvents", stageArn, sessionId, participantId], size: 50 };
  const events = world.state.participantEvents.get(key) ?? new Collection<ParticipantEvent>();
  const { items, ...rest } = pageNewestFirst(events, input, list);
  return { events: items, ...rest };
}

export function disconnectParticipant(
  world: RealtimeWorld,
  input: Valid<DisconnectParticipantRequest>,
): DisconnectParticipantResponse {
  sendAway(world, requireConnected(world, input.stageArn, input.participantId));
  return {};
}

/** The error for more than one filter. */
export function tooManyFilters(names: readonly string[]): ServiceError {
  const message = "Only one filter may be given at a time";
  return invalid(
    message,
    names.map((name) => ({ name, message })),
  );
}

function sessionOf(
  world: Pick<RealtimeWorld, "state">,
  { stageArn, sessionId }: { readonly stageArn: string; readonly sessionId: string },
): StageSessionRecord | undefined {
  return isSeen(world, stageArn) ? world.state.stageSessions.get(stageArn)?.get(sessionId) : undefined;
}

export function answeredParticipant(participant: ParticipantRecord): Participant {
  const {
    client,
    recording,
    attributes,
    capabilities: _,
    publishing: __,
    tokenExpirationTime: ___,
    ...rest
  } = participant;
  return {
    ...rest,
    ...client,
    attributes: { ...attributes },
    recordingS3BucketName: recording?.bucketName ?? "",
    recordingS3Prefix: recording?.keyPrefix ?? "",
  };
}
