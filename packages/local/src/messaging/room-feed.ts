/** The latest messages and events of all rooms, for the controls. Attributes are left out. */
import type { RoomEntry } from "../services/ivschat/controls.ts";
import type { EventFrame, MessageFrame } from "./frames.ts";
import { tell } from "./tell.ts";

/** The number of entries of all rooms together. */
const entryLimit = 1000;

type Listener = (entry: RoomEntry) => void;

export interface RoomFeed {
  add(roomArn: string, frame: MessageFrame | EventFrame): void;
  /** The latest entries of a room, oldest first. */
  entries(roomArn: string): readonly RoomEntry[];
  /** Calls the listener with every new entry of a room. Gives the function that ends it. */
  subscribe(roomArn: string, listener: Listener): () => void;
  /** Forgets the entries of a room; without an ARN, of all rooms. */
  clear(roomArn?: string): void;
}

export function createRoomFeed(): RoomFeed {
  let entries: RoomEntry[] = [];
  const listeners = new Map<string, Set<Listener>>();
  return {
    add(roomArn, frame) {
      const entry = entryOf(roomArn, frame);
      entries.push(entry);
      // The array may grow to twice the limit, because removing one entry for each message would be slow.
      if (entries.length >= 2 * entryLimit) entries = entries.slice(-entryLimit);
      for (const listener of listeners.get(roomArn) ?? []) tell(listener, entry);
    },
    entries: (roomArn) => entries.slice(-entryLimit).filter((entry) => entry.roomArn === roomArn),
    subscribe(roomArn, listener) {
      const ofRoom = listeners.get(roomArn) ?? new Set();
      listeners.set(roomArn, ofRoom.add(listener));
      return () => {
        ofRoom.delete(listener);
        if (ofRoom.size === 0) listeners.delete(roomArn);
      };
    },
    clear(roomArn) {
      entries = roomArn === undefined ? [] : entries.filter((entry) => entry.roomArn !== roomArn);
    },
  };
}

function entryOf(roomArn: string, frame: MessageFrame | EventFrame): RoomEntry {
  const base = { id: frame.Id, roomArn, time: new Date(frame.SendTime) };
  if (frame.Type === "MESSAGE") return { ...base, userId: frame.Sender.UserId, content: frame.Content };
  const { EventName: eventName, Attributes: attributes = {} } = frame;
  const { MessageId: messageId, UserId: userId, Reason: reason } = eventName.startsWith("aws:") ? attributes : {};
  return {
    ...base,
    eventName,
    ...(messageId !== undefined && { messageId }),
    ...(userId !== undefined && { userId }),
    ...(reason !== undefined && { reason }),
  };
}
