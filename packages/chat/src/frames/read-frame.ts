/** Reads a frame of the service. */
import type { ChatAttributes, Frame } from "./frames.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * Gives undefined for a frame that is not one of the service's. A newer service may send frames that this version does
 * not know, so they must not end the connection.
 */
export function readFrame(data: unknown): Frame | undefined {
  try {
    const members: Members = JSON.parse(text(data));
    const { Type, Id, RequestId, SendTime, Content, Sender, EventName, ErrorCode, ErrorMessage } = members;
    const requestId = RequestId as string | undefined;
    if (Type === "ERROR") {
      const value = { requestId, errorCode: ErrorCode as number, errorMessage: ErrorMessage as string };
      return { type: "error", value };
    }
    const attributes = attributesOf(members);
    const base = { id: text(Id), requestId, sendTime: new Date(text(SendTime)) };
    if (Type === "MESSAGE") {
      const sender = { userId: text((Sender as Members).UserId), attributes: attributesOf(Sender as Members) };
      return { type: "message", value: { ...base, content: text(Content), attributes, sender } };
    }
    const eventName = text(Type === "EVENT" && EventName);
    // MessageID is the older name.
    const { MessageId, MessageID, UserId, Reason: reason } = attributes ?? {};
    if (eventName === "aws:DELETE_MESSAGE") {
      return { type: "messageDeleted", value: { ...base, messageId: text(MessageId ?? MessageID), reason } };
    }
    if (eventName === "aws:DISCONNECT_USER") {
      return { type: "userDisconnected", value: { ...base, userId: text(UserId), reason } };
    }
    return { type: "event", value: { ...base, eventName, attributes } };
  } catch {
    return undefined;
  }
}

/** @throws TypeError */
function attributesOf({ Attributes }: Members): ChatAttributes | undefined {
  Object.values(Attributes ?? {}).map(text);
  return Attributes as ChatAttributes | undefined;
}

/** @throws TypeError */
function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError();
}
