/** The chat of a room: who is connected, the form for messages, and the latest messages and events. */
import type { VNode } from "preact";
import { type ChatEntry, type ChatUser, query, type Room } from "./api.ts";
import type { Act } from "./app.tsx";
import { ChatForm } from "./chat-form.tsx";
import { useFeed, useLoaded } from "./live.ts";
import { Messages } from "./messages.tsx";
import { useSoon } from "./soon.ts";
import { counted } from "./text.ts";

interface Props {
  readonly room: Room;
  readonly act: Act;
}

export function Chat({ room, act }: Props): VNode {
  const { arn: roomArn } = room;
  const connected = useLoaded<{ users: readonly ChatUser[] }>(`/rooms/users${query({ roomArn })}`);
  const reload = useSoon(connected.reload);
  const { items } = useFeed<ChatEntry>("/rooms/history", "entries", 200, reload, { roomArn });
  return (
    <>
      <section class="users" aria-labelledby="users-title">
        <h3 id="users-title">
          Connected <span class="count">{connected.value?.users.length}</span>
        </h3>
        {connected.value === undefined ? (
          <p class="empty">{connected.error ?? "Loading…"}</p>
        ) : (
          <Users users={connected.value.users} roomArn={roomArn} act={act} onDisconnect={connected.reload} />
        )}
      </section>
      <section class="messages" aria-labelledby="messages-title">
        <h3 id="messages-title">Messages</h3>
        <ChatForm room={room} />
        <Messages items={items} roomArn={roomArn} act={act} />
      </section>
    </>
  );
}

interface UsersProps {
  readonly users: readonly ChatUser[];
  readonly roomArn: string;
  readonly act: Act;
  onDisconnect(): void;
}

function Users({ users, roomArn, act, onDisconnect }: UsersProps): VNode {
  if (users.length === 0) return <p class="empty">Nobody is connected to this room.</p>;
  return (
    <ul>
      {users.map(({ userId, connectionCount }) => (
        <li key={userId}>
          <span class="name clip">{userId}</span>
          <span class="soft">{connectionCount > 1 && counted(connectionCount, "connection")}</span>
          <button
            type="button"
            aria-label={`Disconnect: ${userId}`}
            onClick={() =>
              void act(`${userId} is disconnected`, "/rooms/disconnect-user", { roomArn, userId }).then(onDisconnect)
            }
          >
            Disconnect
          </button>
        </li>
      ))}
    </ul>
  );
}
