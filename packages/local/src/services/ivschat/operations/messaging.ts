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
import type { RoomEvent } from "../records.ts";
import type { ChatWorld } from "../world.ts";

/** Bytes of UTF-8, of keys and values together. */
const attributesLimit = 1024;

/** The time in which a connection must be opened with a token. */
const tokenLifetimeMs = 60_000;

/** The number of events that are kept for each room. */
const eventLimit = 100;

/** Creates an opaque token, as the service does. Connections are not supported here, so the token has no use. */
export function createChatToken(
  world: Pick<ChatWorld, "now" | "random" | "state">,
  input: Valid<CreateChatTokenRequest>,
): CreateChatTokenResponse {
  const { sessionDurationInMinutes = 60 } = input;
  findPresent(world, world.state.rooms, input.roomIdentifier);
  checkAttributes(input.attributes);
  const now = world.now().getTime();
  return {
    token: world.random.alphanumeric(256),
    tokenExpirationTime: new Date(now + tokenLifetimeMs),
    sessionExpirationTime: new Date(now + sessionDurationInMinutes * 60_000),
  };
}

export function sendEvent(
  world: Pick<ChatWorld, "now" | "random" | "state">,
  input: Valid<SendEventRequest>,
): SendEventResponse {
  const { roomIdentifier, eventName, attributes = {} } = input;
  checkAttributes(attributes);
  return { id: send(world, roomIdentifier, eventName, attributes) };
}

export function deleteMessage(
  world: Pick<ChatWorld, "now" | "random" | "state">,
  input: Valid<DeleteMessageRequest>,
): DeleteMessageResponse {
  // MessageID is deprecated, but older clients read it.
  const attributes = { MessageId: input.id, MessageID: input.id, ...because(input.reason) };
  return { id: send(world, input.roomIdentifier, "aws:DELETE_MESSAGE", attributes) };
}

export function disconnectUser(
  world: Pick<ChatWorld, "now" | "random" | "state">,
  input: Valid<DisconnectUserRequest>,
): void {
  const attributes = { UserId: input.userId, ...because(input.reason) };
  send(world, input.roomIdentifier, "aws:DISCONNECT_USER", attributes);
}

/** Sends an event to all users in a room. @returns the id of the event. @throws ServiceError ResourceNotFoundException */
function send(
  world: Pick<ChatWorld, "now" | "random" | "state">,
  roomIdentifier: string,
  eventName: string,
  attributes: RoomEvent["attributes"],
): string {
  const { arn } = findPresent(world, world.state.rooms, roomIdentifier);
  const events = world.state.roomEvents.of(arn);
  const sendTime = notBefore(world.now(), events.last()?.sendTime);
  const event: RoomEvent = { id: world.random.alphanumeric(12), eventName, attributes, sendTime };
  events.set(event.id, event);
  for (const { id } of [...events.values()].slice(0, -eventLimit)) events.delete(id);
  return event.id;
}

function because(reason: string | undefined): Record<string, string> {
  return reason === undefined ? {} : { Reason: reason };
}

function checkAttributes(attributes: Readonly<Record<string, string>> = {}): void {
  const { length } = new TextEncoder().encode(Object.entries(attributes).flat().join(""));
  if (length > attributesLimit) throw invalidMember("attributes", `must be at most ${attributesLimit} bytes in all`);
}
