/** CreateChatToken, SendEvent, DeleteMessage, DisconnectUser: tokens of a room, and events in it. */
import type {
  CreateChatTokenRequest,
  CreateChatTokenResponse,
  DeleteMessageRequest,
  DeleteMessageResponse,
  DisconnectUserRequest,
  SendEventRequest,
  SendEventResponse,
} from "@ivskit/client-ivschat";
import { invalidMember } from "../../../basics/service-error.ts";
import { notBefore } from "../../../basics/times.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { findPresent } from "../../../simulation/visibility.ts";
import { attributesBytes, attributesLimit } from "../attributes.ts";
import type { ChatNotice, RoomEventNotice } from "../notices.ts";
import type { RoomEvent } from "../records.ts";
import type { ChatWorld } from "../world.ts";

type EventWorld = Pick<ChatWorld, "notices" | "now" | "random" | "state">;

/** The milliseconds within which a connection must be opened with a token. */
const tokenLifetimeMs = 60_000;

/** The number of events that are kept for each room. */
const eventLimit = 100;

/** Creates an opaque token, as the service does. It opens one connection to the room. */
export function createChatToken(
  world: Pick<ChatWorld, "now" | "random" | "state">,
  input: Valid<CreateChatTokenRequest>,
): CreateChatTokenResponse {
  const { userId, attributes, capabilities = [], sessionDurationInMinutes = 60 } = input;
  const room = findPresent(world, world.state.rooms, input.roomIdentifier);
  checkAttributes(attributes);
  const now = world.now().getTime();
  const times = {
    tokenExpirationTime: new Date(now + tokenLifetimeMs),
    sessionExpirationTime: new Date(now + sessionDurationInMinutes * 60_000),
  };
  const token = world.random.alphanumeric(256);
  removeExpired(world);
  world.state.chatTokens.set(token, {
    token,
    roomArn: room.arn,
    userId,
    capabilities,
    ...times,
    ...(attributes && { attributes }),
  });
  return { token, ...times };
}

export function sendEvent(world: EventWorld, input: Valid<SendEventRequest>): SendEventResponse {
  const { roomIdentifier, eventName, attributes = {} } = input;
  checkAttributes(attributes);
  return { id: send(world, roomIdentifier, eventName, attributes) };
}

export function deleteMessage(
  world: EventWorld,
  input: Valid<DeleteMessageRequest>,
  requestId?: string,
): DeleteMessageResponse {
  // MessageID is deprecated, but older clients read it.
  const attributes = { MessageId: input.id, MessageID: input.id, ...because(input.reason) };
  return { id: send(world, input.roomIdentifier, "aws:DELETE_MESSAGE", attributes, { requestId }) };
}

export function disconnectUser(world: EventWorld, input: Valid<DisconnectUserRequest>, requestId?: string): void {
  const attributes = { UserId: input.userId, ...because(input.reason) };
  const cause = { requestId, disconnectedUserId: input.userId };
  send(world, input.roomIdentifier, "aws:DISCONNECT_USER", attributes, cause);
}

/** Sends an event to all users in a room. @returns the id of the event. @throws ServiceError ResourceNotFoundException */
function send(
  world: EventWorld,
  roomIdentifier: string,
  eventName: string,
  attributes: RoomEvent["attributes"],
  cause: Pick<RoomEventNotice, "requestId" | "disconnectedUserId"> = {},
): string {
  const { arn } = findPresent(world, world.state.rooms, roomIdentifier);
  const events = world.state.roomEvents.of(arn);
  const sendTime = notBefore(world.now(), events.last()?.sendTime);
  const event: RoomEvent = { id: world.random.alphanumeric(12), eventName, attributes, sendTime };
  events.set(event.id, event);
  for (const { id } of [...events.values()].slice(0, -eventLimit)) events.delete(id);
  const notice: ChatNotice = { kind: "roomEvent", roomArn: arn, event, ...cause };
  world.notices.publish(notice);
  return event.id;
}

/** Removes the expired tokens. They are the first ones, because all tokens live equally long. */
function removeExpired({ now, state }: Pick<ChatWorld, "now" | "state">): void {
  for (const { token, tokenExpirationTime } of state.chatTokens.values()) {
    if (tokenExpirationTime > now()) return;
    state.chatTokens.delete(token);
  }
}

function because(reason: string | undefined): Record<string, string> {
  return reason === undefined ? {} : { Reason: reason };
}

function checkAttributes(attributes: Readonly<Record<string, string>> = {}): void {
  if (attributesBytes(attributes) > attributesLimit)
    throw invalidMember("attributes", `must be at most ${attributesLimit} bytes in all`);
}
