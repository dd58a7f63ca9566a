/** CreateRoom, GetRoom, ListRooms, UpdateRoom, DeleteRoom. */
import type {
  CreateRoomRequest,
  CreateRoomResponse,
  DeleteRoomRequest,
  GetRoomRequest,
  GetRoomResponse,
  ListRoomsRequest,
  ListRoomsResponse,
  UpdateRoomRequest,
  UpdateRoomResponse,
} from "@ivskit/client-ivschat";
import { resourceOf } from "../../../basics/arn.ts";
import { pageNewestFirst } from "../../../basics/paging.ts";
import { newTags } from "../../../basics/tags.ts";
import { notBefore } from "../../../basics/times.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, isSeen, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import type { ReviewHandlerRecord, RoomRecord } from "../records.ts";

type RoomSettings = Omit<CreateRoomRequest, "tags">;

export function createRoom(service: Service, input: CreateRoomRequest): CreateRoomResponse {
  const tags = newTags(input.tags);
  checkReferences(service, input);
  checkQuota(service, "rooms", service.state.rooms.size);
  const arn = newArn(service, "room");
  const now = service.now();
  const blank: RoomRecord = {
    arn,
    id: resourceOf(arn).id,
    name: "",
    createTime: now,
    updateTime: now,
    maximumMessageRatePerSecond: 10,
    maximumMessageLength: 500,
    loggingConfigurationIdentifiers: [],
    tags,
  };
  const room = withSettings(blank, input);
  service.state.rooms.set(arn, room);
  appear(service, arn);
  return room;
}

export function getRoom(service: Service, input: GetRoomRequest): GetRoomResponse {
  return findSeen(service, service.state.rooms, input.identifier);
}

/** The one changed last comes first; several filters hold together. */
export function listRooms(service: Service, input: ListRoomsRequest): ListRoomsResponse {
  const { rooms, loggingConfigurations } = service.state;
  const { name, messageReviewHandlerUri: uri, loggingConfigurationIdentifier: logging } = input;
  if (logging !== undefined) findSeen(service, loggingConfigurations, logging);
  const fits = (room: RoomRecord): boolean =>
    isSeen(service, room.arn) &&
    (name === undefined || room.name === name) &&
    (uri === undefined || (room.messageReviewHandler?.uri ?? "") === uri) &&
    (logging === undefined || room.loggingConfigurationIdentifiers.includes(logging));
  const { items, ...rest } = pageNewestFirst(name === undefined ? rooms : rooms.where("name", name), input, {
    list: ["ListRooms", name, uri, logging],
    size: 50,
    where: fits,
  });
  return { rooms: items, ...rest };
}

export function updateRoom(service: Service, input: UpdateRoomRequest): UpdateRoomResponse {
  const { rooms } = service.state;
  const existing = findPresent(service, rooms, input.identifier);
  checkReferences(service, input);
  const room = { ...withSettings(existing, input), updateTime: notBefore(service.now(), existing.updateTime) };
  // Lists go by the latest change.
  rooms.delete(room.arn);
  rooms.set(room.arn, room);
  return room;
}

export function deleteRoom(service: Service, input: DeleteRoomRequest): void {
  vanish(service, findPresent(service, service.state.rooms, input.identifier).arn);
}

function withSettings(room: RoomRecord, input: RoomSettings): RoomRecord {
  const { messageReviewHandler: existing, ...rest } = room;
  const messageReviewHandler = reviewHandler(existing, input.messageReviewHandler);
  return {
    ...rest,
    name: input.name ?? room.name,
    maximumMessageRatePerSecond: input.maximumMessageRatePerSecond ?? room.maximumMessageRatePerSecond,
    maximumMessageLength: input.maximumMessageLength ?? room.maximumMessageLength,
    loggingConfigurationIdentifiers: input.loggingConfigurationIdentifiers ?? room.loggingConfigurationIdentifiers,
    ...(messageReviewHandler && { messageReviewHandler }),
  };
}

/** Without a function there is no review, and nothing to fall back from. */
function reviewHandler(
  existing: ReviewHandlerRecord | undefined,
  given: RoomSettings["messageReviewHandler"],
): ReviewHandlerRecord | undefined {
  const uri = given?.uri ?? existing?.uri ?? "";
  const fallbackResult = given?.fallbackResult ?? existing?.fallbackResult ?? "ALLOW";
  return uri === "" ? undefined : { uri, fallbackResult };
}

function checkReferences(service: Service, { loggingConfigurationIdentifiers = [] }: RoomSettings): void {
  for (const arn of loggingConfigurationIdentifiers) findPresent(service, service.state.loggingConfigurations, arn);
}
