/**
 * Shows the chat of a room: a form that chooses the room and the user, and then the room. The page loads this file, with
 * its clients, when the user opens the chat.
 */
import { IvschatClient, paginateListRooms, type RoomSummary } from "@ivskit/client-ivschat";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { ClientConfig } from "../credentials.ts";
import { ActionButton, ProblemNote, Skeleton, useAction, useResource } from "../parts.tsx";
import { JoinedRoom } from "./joined-room.tsx";
import { join, type Session } from "./session.ts";

export interface ChatProps {
  readonly config: ClientConfig;
  /** A room with this name is chosen at first. */
  readonly channelName: string;
}

export function Chat({ config, channelName }: ChatProps): JSX.Element {
  const client = useMemo(() => new IvschatClient(config), [config]);
  const session = useSignal<Session | undefined>(undefined);
  const joining = useAction();
  const rooms = useResource((abortSignal) => readRooms(client, abortSignal), [client]);
  const isGone = useRef(false);
  const close = (): void => {
    isGone.current = true;
    session.value?.room.close();
  };
  useEffect(() => close, []);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const entries = new FormData(event.currentTarget as HTMLFormElement);
    const [roomIdentifier, userId] = [String(entries.get("room")), String(entries.get("user"))];
    const roomName = nameOf(rooms.value?.find(({ arn }) => arn === roomIdentifier));
    await joining.run(async () => {
      const moderates = entries.has("moderates");
      const joined = await join(client, config, { roomIdentifier, roomName, userId, moderates });
      // The user may have left the chat while the room connected.
      if (isGone.current) joined.room.close();
      else session.value = joined;
    });
  };

  if (session.value !== undefined) {
    const leave = (): void => {
      session.value?.room.close();
      session.value = undefined;
    };
    return <JoinedRoom session={session.value} onLeave={leave} />;
  }
  if (rooms.value === undefined) {
    return rooms.problem === undefined ? (
      <Skeleton lines={2} />
    ) : (
      <ProblemNote problem={rooms.problem}>
        <button type="button" onClick={rooms.reload}>
          Try again
        </button>
      </ProblemNote>
    );
  }
  if (rooms.value.length === 0) return <p class="empty">There are no chat rooms in this region.</p>;
  return (
    <form onSubmit={submit}>
      <div class="pair">
        <label>
          Room
          <select name="room">
            {rooms.value.map((room) => (
              <option key={room.arn} value={room.arn} selected={room.name === channelName}>
                {nameOf(room)}
              </option>
            ))}
          </select>
        </label>
        <label>
          User
          <input name="user" required maxLength={128} defaultValue="operator" autocomplete="off" />
        </label>
      </div>
      <label class="check">
        <input type="checkbox" name="moderates" /> Moderator: may delete messages and disconnect users
      </label>
      <div class="actions">
        <ActionButton type="submit" blocked={joining.busy}>
          {joining.busy ? "Joining…" : "Join"}
        </ActionButton>
      </div>
      <ProblemNote problem={joining.problem} />
    </form>
  );
}

async function readRooms(client: IvschatClient, abortSignal: AbortSignal): Promise<RoomSummary[]> {
  const found: RoomSummary[] = [];
  for await (const { rooms } of paginateListRooms({ client, pageSize: 50, callOptions: { abortSignal } })) {
    found.push(...rooms);
  }
  return found;
}

function nameOf({ name, arn = "" }: RoomSummary = {}): string {
  return name || arn.slice(arn.lastIndexOf("/") + 1);
}
