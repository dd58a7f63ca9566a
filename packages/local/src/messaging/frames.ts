/**
 * The frames that the service sends: messages, events and errors.
 * @see https://docs.aws.amazon.com/ivs/latest/chatmsgapireference/
 */
import type { RoomEvent } from "../services/ivschat/records.ts";
import type { ErrorCode } from "./chat-error.ts";

export type Attributes = Readonly<Record<string, string>>;

export interface MessageFrame {
  readonly Type: "MESSAGE";
  readonly Id: string;
  readonly RequestId?: string | undefined;
  readonly Content: string;
  readonly Attributes?: Attributes | undefined;
  /** ISO 8601: the time at which the service received the message. */
  readonly SendTime: string;
  readonly Sender: { readonly UserId: string; readonly Attributes?: Attributes | undefined };
}

export interface EventFrame {
  readonly Type: "EVENT";
  readonly Id: string;
  readonly RequestId?: string | undefined;
  readonly EventName: string;
  readonly Attributes?: Attributes | undefined;
  readonly SendTime: string;
}

export interface ErrorFrame {
  readonly Type: "ERROR";
  readonly Id: string;
  readonly RequestId?: string | undefined;
  readonly ErrorCode: ErrorCode;
  readonly ErrorMessage: string;
}

/** Returns the frame of an event. `requestId`: the request of a connection that caused it. */
export function eventFrame({ id, eventName, attributes, sendTime }: RoomEvent, requestId?: string): EventFrame {
  return {
    Type: "EVENT",
    Id: id,
    RequestId: requestId,
    EventName: eventName,
    Attributes: attributes,
    SendTime: sendTime.toISOString(),
  };
}
