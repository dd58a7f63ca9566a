/**
 * The records that a chat room writes to its logging configurations, and the request of a message review handler.
 * Amazon IVS Chat sends no events to EventBridge.
 * @see https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/chat-logging.html
 */
import { need, show } from "../errors/ivs-event-error.ts";
import { checkMembers, readObject } from "../parse/members.ts";

type ChatAttributes = Readonly<Record<string, string>>;

interface ChatPayload {
  readonly Id: string;
  readonly RequestId?: string;
  readonly SendTime: string;
  readonly Attributes?: ChatAttributes;
}

interface LogRecord<Type extends string, Payload> {
  /** An ISO-8601 time. */
  readonly event_timestamp: string;
  readonly type: Type;
  readonly version: "1.0";
  readonly payload: Payload;
}

/** A message that a user sent. */
export type ChatMessageRecord = LogRecord<
  "MESSAGE",
  ChatPayload & {
    readonly Content: string;
    readonly Sender: { readonly UserId: string; readonly Attributes?: ChatAttributes };
  }
>;

/** An event of SendEvent, or of a message that was deleted or a user who was disconnected. */
export type ChatEventRecord = LogRecord<"EVENT", ChatPayload & { readonly EventName: string }>;

export type ChatLogRecord = ChatMessageRecord | ChatEventRecord;

/** The input of a Lambda function that reviews messages. */
export interface ChatReviewRequest {
  readonly Content: string;
  readonly MessageId: string;
  readonly RoomArn: string;
  readonly Attributes?: ChatAttributes;
  readonly Sender: { readonly UserId: string; readonly Ip?: string; readonly Attributes?: ChatAttributes };
}

/** The output of a Lambda function that reviews messages. */
export interface ChatReviewResponse {
  readonly ReviewResult: "ALLOW" | "DENY";
  /** The text to deliver instead, up to 500 characters. */
  readonly Content?: string;
  readonly Attributes?: ChatAttributes;
}

/** Reads one record of a chat log. @throws IvsEventError that names the wrong member */
export function parseChatLogRecord(value: unknown): ChatLogRecord {
  const record = readObject(value, "the record");
  const { type, version } = record;
  need(version === "1.0", "version", '"1.0"', show(version));
  need(type === "MESSAGE" || type === "EVENT", "type", "MESSAGE or EVENT", show(type));
  checkMembers(record, "event_timestamp", "");
  const payload = readObject(record.payload, "payload");
  checkMembers(payload, `Id SendTime RequestId=? ${type === "EVENT" ? "EventName" : "Content="}`, "payload.");
  if (type === "MESSAGE") checkMembers(readObject(payload.Sender, "payload.Sender"), "UserId", "payload.Sender.");
  return { ...record, payload } as unknown as ChatLogRecord;
}
