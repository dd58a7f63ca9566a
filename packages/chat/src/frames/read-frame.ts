/** Reads a frame of the service. */
import { ChatError } from "../errors/chat-error.ts";
import { need } from "../errors/need.ts";
import type { ChatAttributes, Frame } from "./frames.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * Returns a frame whose members have the documented types. For an invalid frame, it returns `invalidFrame` with an
 * error. For a frame of an unknown type, which a newer service may send, it returns undefined.
 */
export function readFrame(data: unknown): Frame | undefined {
  try {
    const frame: Members = JSON.parse(text(data));
    const { Type, Sender, ErrorCode } = frame as {
      readonly Type: unknown;
      readonly Sender: Members;
      readonly ErrorCode: unknown;
    };
    const requestId = text(frame.RequestId ?? "") || undefined;
    if (Type === "ERROR") {
      need(typeof ErrorCode === "number");
      return [
        "error",
        new ChatError("refused", `The service answered ${ErrorCode}: ${text(frame.ErrorMessage)}`, {
          errorCode: ErrorCode,
        }),
        requestId,
      ];
    }
    if (Type !== "MESSAGE" && text(Type) !== "EVENT") return;
    const attributes = attributesOf(frame);
    const base = { id: text(frame.Id), requestId, sendTime: new Date(text(frame.SendTime)) };
    need(+base.sendTime);
    if (Type === "MESSAGE") {
      return [
        "message",
        {
          ...base,
          content: text(frame.Content),
          attributes,
          sender: { userId: text(Sender.UserId), attributes: attributesOf(Sender) },
        },
        requestId,
      ];
    }
    const eventName = text(frame.EventName);
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

/** @throws ChatError unless all attributes are texts */
export function attributesOf({ Attributes }: Members): ChatAttributes | undefined {
  if (!Attributes) return;
  Object.values(Attributes).map(text);
  // A list or a text would also pass the check above.
  need(JSON.stringify(Attributes)[0] === "{");
  return Attributes as ChatAttributes;
}

/** @throws ChatError unless the value is a text */
function text(value: unknown): string {
  need(typeof value === "string");
  return value;
}
