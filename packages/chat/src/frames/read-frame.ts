/** Reads a frame of the service. */
import type { ChatAttributes, Frame } from "./frames.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * Gives undefined for a frame that is not one of the service's. A newer service may send frames that this version does
 * not know, so they must not end the connection.
 */
export function readFrame(data: unknown): Frame | undefined {
  try {
    return read(JSON.parse(text(data)));
  } catch {
    return undefined;
  }
}

/** @throws TypeError for a member of another type */
function read({
  Type,
  Id,
  RequestId,
  SendTime,
  Content,
  Sender,
  EventName,
  Attributes,
  ErrorCode,
  ErrorMessage,
}: Members): Frame | undefined {
  const requestId = RequestId as string | undefined;
  if (Type === "ERROR") {
    return {
      type: "error",
      value: { requestId, errorCode: ErrorCode as number, errorMessage: text(ErrorMessage) },
    };
  }
  const attributes = attributesOf(Attributes);
  const base = { id: text(Id), requestId, sendTime: new Date(text(SendTime)) };
  if (Type === "MESSAGE") {
    const { UserId, Attributes: own } = Sender as Members;
    const sender = { userId: text(UserId), attributes: attributesOf(own) };
    return { type: "message", value: { ...base, content: text(Content), attributes, sender } };
  }
  const { MessageID, UserId, Reason: reason } = attributes ?? {};
  if (EventName === "aws:DELETE_MESSAGE")
    return { type: "messageDeleted", value: { ...base, messageId: text(MessageID), reason } };
  if (EventName === "aws:DISCONNECT_USER")
    return { type: "userDisconnected", value: { ...base, userId: text(UserId), reason } };
  return { type: "event", value: { ...base, eventName: text(EventName), attributes } };
}

/** @throws TypeError */
function attributesOf(attributes: unknown): ChatAttributes | undefined {
  Object.values(attributes ?? {}).map(text);
  return attributes as ChatAttributes | undefined;
}

/** @throws TypeError */
function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError();
}
