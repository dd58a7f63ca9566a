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
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, isSeen, vanish } from "../../../simulation/visibility.ts";
import type { ChatNotice } from "../notices.ts";
import type { ReviewHandlerRecord, RoomRecord } from "../records.ts";
import type { ChatWorld } from "../world.ts";

type RoomSettings = Omit<CreateRoomRequest, "tags">;

export function createRoom(world: ChatWorld, input: Valid<CreateRoomRequest>, given?: string): CreateRoomResponse {
  const tags = newTags(input.tags);
  checkReferences(world, input);
  checkQuota(world, "rooms", world.state.rooms.size);
  const arn = newArn(world, "room", given);
  const now = world.now();
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
  world.state.rooms.set(arn, room);
  appear(world, arn);
  return room;
}

export function getRoom(world: Pick<ChatWorld, "state">, input: Valid<GetRoomRequest>): GetRoomResponse {
  return findSeen(world, world.state.rooms, input.identifier);
}

/** The one changed last comes first; several filters hold together. */
export function listRooms(world: Pick<ChatWorld, "state">, input: Valid<ListRoomsRequest>): ListRoomsResponse {
  const { rooms, loggingConfigurations } = world.state;
  const { name, messageReviewHandlerUri: uri, loggingConfigurationIdentifier: logging } = input;
  if (logging !== undefined) findSeen(world, loggingConfigurations, logging);
  const fits = (room: RoomRecord): boolean =>
    isSeen(world, room.arn) &&
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

export function updateRoom(
  world: Pick<ChatWorld, "now" | "state">,
  input: Valid<UpdateRoomRequest>,
): UpdateRoomResponse {
  const { rooms } = world.state;
  const existing = findPresent(world, rooms, input.identifier);
  checkReferences(world, input);
  const room = { ...withSettings(existing, input), updateTime: notBefore(world.now(), existing.updateTime) };
  // Lists go by the latest change.
  rooms.delete(room.arn);
  rooms.set(room.arn, room);
  return room;
}

export function deleteRoom(world: ChatWorld, input: Valid<DeleteRoomRequest>): void {
  const { arn } = findPresent(world, world.state.rooms, input.identifier);
  vanish(world, arn);
  const notice: ChatNotice = { kind: "roomDeleted", roomArn: arn };
  world.notices.publish(notice);
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

/** Returns the review handler of a room; undefined without a function, because its fallback result is then useless. */
function reviewHandler(
  existing: ReviewHandlerRecord | undefined,
  given: RoomSettings["messageReviewHandler"],
): ReviewHandlerRecord | undefined {
  const uri = given?.uri ?? existing?.uri ?? "";
  const fallbackResult = given?.fallbackResult ?? existing?.fallbackResult ?? "ALLOW";
  return uri === "" ? undefined : { uri, fallbackResult };
}

function checkReferences(
  world: Pick<ChatWorld, "state">,
  { loggingConfigurationIdentifiers = [] }: RoomSettings,
): void {
  for (const arn of loggingConfigurationIdentifiers) findPresent(world, world.state.loggingConfigurations, arn);
}
