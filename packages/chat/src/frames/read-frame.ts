/** Reads a frame of the service. */
import { ChatError } from "../errors/chat-error.ts";
import type { ChatAttributes, Frame } from "./frames.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * Checks every member, so that callers get values of the documented types. A frame that is not valid gives an error. A
 * newer service may send frames of other types, which are ignored: they give undefined.
 */
export function readFrame(data: unknown): Frame | undefined {
  try {
    const members: Members = JSON.parse(text(data));
    const { Type, Id, SendTime, Content, Sender, EventName, ErrorCode, ErrorMessage } = members;
    const requestId = text(members.RequestId ?? "") || undefined;
    if (Type === "ERROR") {
      need(typeof ErrorCode === "number");
      const message = `The service answered ${ErrorCode}: ${text(ErrorMessage)}`;
      return ["error", new ChatError("refused", message, { errorCode: ErrorCode }), requestId];
    }
    if (Type !== "MESSAGE" && text(Type) !== "EVENT") return;
    const attributes = attributesOf(members);
    const base = { id: text(Id), requestId, sendTime: new Date(text(SendTime)) };
    need(base.sendTime.getTime() > 0);
    if (Type === "MESSAGE") {
      const sender = { userId: text((Sender as Members).UserId), attributes: attributesOf(Sender as Members) };
      return ["message", { ...base, content: text(Content), attributes, sender }, requestId];
    }
    const eventName = text(EventName);
    // MessageID is the older name.
    const { MessageId, MessageID, UserId, Reason: reason } = attributes ?? {};
    if (eventName === "aws:DELETE_MESSAGE") {
      return ["messageDeleted", { ...base, messageId: text(MessageId ?? MessageID), reason }, requestId];
    }
    if (eventName === "aws:DISCONNECT_USER") {
      return ["userDisconnected", { ...base, userId: text(UserId), reason }, requestId];
    }
    return ["event", { ...base, eventName, attributes }, requestId];
  } catch {
    // The runtime's error can show the content of a message.
    return ["invalidFrame", new ChatError("frame", "Invalid frame")];
  }
}

/** @throws TypeError unless all attributes are texts */
function attributesOf({ Attributes }: Members): ChatAttributes | undefined {
  if (!Attributes) return;
  // A list or a text has members, too.
  need(JSON.stringify(Attributes)[0] === "{");
  Object.values(Attributes).map(text);
  return Attributes as ChatAttributes;
}

/** @throws TypeError unless the value is a text */
function text(value: unknown): string {
  need(typeof value === "string");
  return value;
}

/** @throws TypeError */
function need(isRight: boolean): asserts isRight {
  if (!isRight) throw new TypeError();
}
