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
import { Fault, invalid } from "../../../basics/service-error.ts";
import { findSeen, isSeen } from "../../../simulation/visibility.ts";
import type { Service } from "../../../simulation/world.ts";
import { Collection } from "../../../storage/collection.ts";
import { participantNotFound, requireConnected } from "../participants/sessions.ts";
import { sendAway } from "../publishing/departures.ts";
import type { ParticipantEvent, ParticipantRecord, StageSessionRecord } from "../records.ts";
import { eventsOf } from "../state.ts";

export function getStageSession(service: Service, input: GetStageSessionRequest): GetStageSessionResponse {
  findSeen(service, service.state.stages, input.stageArn);
  const stageSession = sessionOf(service, input);
  if (stageSession === undefined) {
    throw new Fault("ResourceNotFoundException", `Stage session: ${input.sessionId} not found`);
  }
  return { stageSession };
}

export function listStageSessions(service: Service, input: ListStageSessionsRequest): ListStageSessionsResponse {
  const { stageArn } = input;
  const sessions = isSeen(service, stageArn) ? service.state.stageSessions.get(stageArn) : undefined;
  const list = { list: ["ListStageSessions", stageArn], size: 50 };
  const { items, ...rest } = pageNewestFirst(sessions ?? new Collection<StageSessionRecord>(), input, list);
  return { stageSessions: items, ...rest };
}

export function getParticipant(service: Service, input: GetParticipantRequest): GetParticipantResponse {
  findSeen(service, service.state.stages, input.stageArn);
  const session = sessionOf(service, input);
  const participant = session && service.state.participants.get(session.sessionId)?.get(input.participantId);
  if (participant === undefined) throw participantNotFound(input.participantId);
  return { participant: answeredParticipant(participant) };
}

export function listParticipants(service: Service, input: ListParticipantsRequest): ListParticipantsResponse {
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
  const session = sessionOf(service, input);
  const participants = service.state.participants.get(session?.sessionId ?? "") ?? new Collection<ParticipantRecord>();
  const { items, ...rest } = pageNewestFirst(participants, input, list);
  return { participants: items.map(answeredParticipant), ...rest };
}

export function listParticipantEvents(
  service: Service,
  input: ListParticipantEventsRequest,
): ListParticipantEventsResponse {
  const { stageArn, sessionId, participantId } = input;
  const session = sessionOf(service, input);
  const key = eventsOf(session?.sessionId ?? "", participantId);
  const list = { list: ["ListParticipantEvents", stageArn, sessionId, participantId], size: 50 };
  const events = service.state.participantEvents.get(key) ?? new Collection<ParticipantEvent>();
  const { items, ...rest } = pageNewestFirst(events, input, list);
  return { events: items, ...rest };
}

export function disconnectParticipant(
  service: Service,
  input: DisconnectParticipantRequest,
): DisconnectParticipantResponse {
  sendAway(service, requireConnected(service, input.stageArn, input.participantId));
  return {};
}

/** One filter goes with no other. */
export function tooManyFilters(names: readonly string[]): Fault {
  const message = "Only one filter may be given at a time";
  return invalid(
    message,
    names.map((name) => ({ name, message })),
  );
}

function sessionOf(
  service: Service,
  { stageArn, sessionId }: { readonly stageArn: string; readonly sessionId: string },
): StageSessionRecord | undefined {
  return isSeen(service, stageArn) ? service.state.stageSessions.get(stageArn)?.get(sessionId) : undefined;
}

export function answeredParticipant(participant: ParticipantRecord): Participant {
  const { client, recording, attributes, capabilities: _, publishing: __, ...rest } = participant;
  return {
    ...rest,
    ...client,
    attributes: { ...attributes },
    recordingS3BucketName: recording?.bucketName ?? "",
    recordingS3Prefix: recording?.keyPrefix ?? "",
  };
}
