/** The latest messages and events of a chat room, newest first. */
import type { VNode } from "preact";
import type { ChatEntry } from "./api.ts";
import type { Act } from "./app.tsx";
import { clockTime } from "./text.ts";

interface Props {
  readonly items: readonly ChatEntry[] | undefined;
  readonly roomArn: string;
  readonly act: Act;
}

export function Messages({ items, roomArn, act }: Props): VNode {
  if (items === undefined) return <p class="empty">Loading…</p>;
  if (items.length === 0) return <p class="empty">No messages yet. Those that are sent from now on appear here.</p>;
  const deleted = new Set(items.flatMap(({ messageId }) => messageId ?? []));
  return (
    <div
      class="chat"
      role="log"
      aria-labelledby="messages-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard.
      tabIndex={0}
    >
      <ul>
        {items.map((entry) => (
          <li key={entry.id}>
            <time class="soft number" dateTime={entry.time}>
              {clockTime(entry.time)}
            </time>
            {entry.content === undefined ? (
              <span class="soft">{eventText(entry)}</span>
            ) : (
              <Message entry={entry} isDeleted={deleted.has(entry.id)} roomArn={roomArn} act={act} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MessageProps {
  readonly entry: ChatEntry;
  readonly isDeleted: boolean;
  readonly roomArn: string;
  readonly act: Act;
}

function Message({ entry: { id, userId, content }, isDeleted, roomArn, act }: MessageProps): VNode {
  return (
    <>
      <span>
        <strong>{userId}</strong> {isDeleted ? <span class="soft">deleted</span> : content}
      </span>
      {!isDeleted && (
        <button
          type="button"
          class="quiet"
          aria-label={`Delete: ${content}`}
          onClick={() => void act("Message deleted", "/rooms/delete-message", { roomArn, messageId: id })}
        >
          Delete
        </button>
      )}
    </>
  );
}

function eventText({ eventName, messageId, userId, reason }: ChatEntry): string {
  const because = reason === undefined ? "" : `: ${reason}`;
  if (messageId !== undefined) return `A message was deleted${because}`;
  if (userId !== undefined) return `${userId} was disconnected${because}`;
  return `Event ${eventName}`;
}
