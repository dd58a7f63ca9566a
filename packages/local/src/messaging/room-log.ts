/**
 * The logs of rooms: a record of each message and event for every active logging configuration of the room.
 * @see https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/chat-logging.html
 */
import type { DestinationConfiguration } from "@ivskit/client-ivschat";
import type { Valid } from "../simulation/valid.ts";
import type { EventFrame, MessageFrame } from "./frames.ts";

export interface RoomLogRecord {
  /** ISO 8601. */
  readonly event_timestamp: string;
  readonly type: "MESSAGE" | "EVENT";
  readonly version: "1.0";
  /** The frame that the connections of the room received. */
  readonly payload: MessageFrame | EventFrame;
}

export interface RoomLogEntry {
  readonly roomArn: string;
  /** The destination of a logging configuration: a bucket, a log group or a delivery stream. */
  readonly destination: Valid<DestinationConfiguration>;
  readonly record: RoomLogRecord;
}

export function roomLogRecord(payload: MessageFrame | EventFrame): RoomLogRecord {
  return { event_timestamp: payload.SendTime, type: payload.Type, version: "1.0", payload };
}
