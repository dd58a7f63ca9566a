/** CreateChatToken, SendEvent, DeleteMessage, DisconnectUser: who may connect to a room, and what is sent into it. */
import type {
  CreateChatTokenRequest,
  CreateChatTokenResponse,
  DeleteMessageRequest,
  DeleteMessageResponse,
  DisconnectUserRequest,
  SendEventRequest,
  SendEventResponse,
} from "@ivskit/client-ivschat";
import { invalidMember } from "../../fault.ts";
import { notBefore } from "../../lifecycles/times.ts";
import type { Service } from "../../store/service.ts";
import { findPresent } from "../../store/visibility.ts";
import type { RoomEvent } from "../records.ts";

/** Bytes of UTF-8, of keys and values together. */
const attributesLimit = 1024;

/** Milliseconds in which a connection has to be opened with a token. */
const tokenLife = 60_000;

/** Of each room so many events are remembered. */
const eventLimit = 100;

/** Opaque, as the service's: all that can be done with it is to open a connection, and nobody takes any here. */
export function createChatToken(service: Service, input: CreateChatTokenRequest): CreateChatTokenResponse {
  const { sessionDurationInMinutes = 60 } = input;
  findPresent(service, service.state.rooms, input.roomIdentifier);
  checkAttributes(input.attributes);
  const now = service.now().getTime();
  return {
    token: service.random.alphanumeric(256),
    tokenExpirationTime: new Date(now + tokenLife),
    sessionExpirationTime: new Date(now + sessionDurationInMinutes * 60_000),
  };
}

export function sendEvent(service: Service, input: SendEventRequest): SendEventResponse {
  const { roomIdentifier, eventName, attributes = {} } = input;
  checkAttributes(attributes);
  return { id: send(service, roomIdentifier, eventName, attributes) };
}

export function deleteMessage(service: Service, input: DeleteMessageRequest): DeleteMessageResponse {
  const attributes = { MessageID: input.id, ...because(input.reason) };
  return { id: send(service, input.roomIdentifier, "aws:DELETE_MESSAGE", attributes) };
}

export function disconnectUser(service: Service, input: DisconnectUserRequest): void {
  const attributes = { UserId: input.userId, ...because(input.reason) };
  send(service, input.roomIdentifier, "aws:DISCONNECT_USER", attributes);
}

/** To everybody in the room, be it nobody. Gives the event's id. @throws Fault ResourceNotFoundException */
function send(
  service: Service,
  roomIdentifier: string,
  eventName: string,
  attributes: RoomEvent["attributes"],
): string {
  const { arn } = findPresent(service, service.state.rooms, roomIdentifier);
  const events = service.state.roomEvents.of(arn);
  const sendTime = notBefore(service.now(), events.last()?.sendTime);
  const event: RoomEvent = { id: service.random.alphanumeric(12), eventName, attributes, sendTime };
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
