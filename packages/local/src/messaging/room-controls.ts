/** The controls of rooms that need connections or their requests. */
import type { Random } from "../basics/random.ts";
import { ServiceError } from "../basics/service-error.ts";
import type { RoomControls } from "../services/ivschat/controls.ts";
import type { RoomRecord } from "../services/ivschat/records.ts";
import { notFound } from "../simulation/resources.ts";
import { messageOf } from "./actions.ts";
import { ChatError, type ErrorCode } from "./chat-error.ts";
import type { MessagingParts } from "./parts.ts";
import { checkAttributes } from "./requests.ts";
import type { RoomFeed } from "./room-feed.ts";

/** The address from which review handlers see messages of controls. */
const loopback = "127.0.0.1";

const names: Readonly<Partial<Record<ErrorCode, string>>> = {
  404: "ResourceNotFoundException",
  406: "AccessDeniedException",
  429: "ThrottlingException",
  500: "InternalServerException",
};

/** @param ids makes the ids of messages */
export function createRoomControls(
  parts: MessagingParts,
  feed: RoomFeed,
  ids: () => Random,
): Omit<RoomControls, "events"> {
  const { controls, hub } = parts;
  const find = (roomArn: string): RoomRecord => {
    const room = controls.room(roomArn);
    if (room === undefined) throw notFound(roomArn);
    return room;
  };
  return {
    history: (roomArn) => feed.entries(find(roomArn).arn),
    subscribe: (roomArn, listener) => feed.subscribe(find(roomArn).arn, listener),
    users(roomArn) {
      const counts = new Map<string, number>();
      for (const { session } of hub.connections(find(roomArn).arn)) {
        counts.set(session.userId, (counts.get(session.userId) ?? 0) + 1);
      }
      const users = [...counts].map(([userId, connectionCount]) => ({ userId, connectionCount }));
      return users.sort((a, b) => (a.userId < b.userId ? -1 : 1));
    },
    async send(roomArn, { userId, content, attributes }) {
      const room = find(roomArn);
      try {
        checkAttributes(attributes);
        const sender = { session: { userId }, ip: loopback, ids: ids() };
        const message = await messageOf(parts, sender, room, { content, attributes });
        parts.publish(room.arn, message);
        return message.Id;
      } catch (error) {
        if (!(error instanceof ChatError)) throw error;
        throw new ServiceError(names[error.code] ?? "ValidationException", error.message);
      }
    },
    deleteMessage: (roomArn, messageId, reason) => controls.deleteMessage({ roomArn, subject: messageId, reason }),
    disconnectUser: (roomArn, userId, reason) => controls.disconnectUser({ roomArn, subject: userId, reason }),
  };
}
