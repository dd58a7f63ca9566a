/** The changes that concern the open connections of a room. */
import type { Notice } from "../../simulation/notices.ts";
import type { RoomEvent } from "./records.ts";

/** An event was sent into a room. */
export interface RoomEventNotice extends Notice {
  readonly kind: "roomEvent";
  readonly roomArn: string;
  readonly event: RoomEvent;
  /** The user whose connections end after the event. */
  readonly disconnectedUserId?: string | undefined;
  /** The id of the request of a connection that caused the event. */
  readonly requestId?: string | undefined;
}

/** A room does not exist any more. */
export interface RoomDeletedNotice extends Notice {
  readonly kind: "roomDeleted";
  readonly roomArn: string;
}

export type ChatNotice = RoomEventNotice | RoomDeletedNotice;
