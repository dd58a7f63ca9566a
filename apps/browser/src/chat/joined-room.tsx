/** Shows a room that the user has joined: its messages and events, and the form that sends messages. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { ActionButton, formatTimeOfDay, ProblemNote } from "../parts.tsx";
import type { Problem } from "../problem.ts";
import { explainChat } from "./explain-chat.ts";
import type { Entry, Session } from "./session.ts";

interface JoinedRoomProps {
  readonly session: Session;
  readonly onLeave: () => void;
}

export function JoinedRoom({ session, onLeave }: JoinedRoomProps): JSX.Element {
  const { room, roomName, userId } = session;
  const text = useSignal("");
  const problem = useSignal<Problem | undefined>(undefined);
  const busy = useSignal(false);
  const run = async (act: () => Promise<unknown>): Promise<boolean> => {
    busy.value = true;
    problem.value = undefined;
    try {
      await act();
      return true;
    } catch (error) {
      problem.value = explainChat(error);
      return false;
    } finally {
      busy.value = false;
    }
  };
  const blocked = busy.value || text.value === "";
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const content = text.value;
    if (!blocked && (await run(() => room.sendMessage({ content })))) text.value = "";
  };
  return (
    <>
      <div class="actions">
        <span class="quiet">
          {roomName} as {userId} · <span role="status">{session.state.value}</span>
        </span>
        <button type="button" onClick={onLeave}>
          Leave
        </button>
      </div>
      <Messages session={session} run={run} />
      <form class="inline" onSubmit={send}>
        <input
          aria-label="Message"
          autocomplete="off"
          placeholder="Message"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <ActionButton type="submit" blocked={blocked}>
          Send
        </ActionButton>
      </form>
      <ProblemNote problem={problem.value} />
    </>
  );
}

interface MessagesProps {
  readonly session: Session;
  readonly run: (act: () => Promise<unknown>) => Promise<boolean>;
}

function Messages({ session: { room, entries, moderates, userId }, run }: MessagesProps): JSX.Element {
  const log = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => log.current?.scrollTo(0, log.current.scrollHeight), [entries.value]);
  const controls = ({ id, userId: sender, text }: Entry): JSX.Element => (
    <>
      <button type="button" aria-label={`Delete: ${text}`} onClick={() => run(() => room.deleteMessage({ id }))}>
        Delete
      </button>
      {sender !== undefined && sender !== userId && (
        <button
          type="button"
          aria-label={`Disconnect: ${sender}`}
          onClick={() => run(() => room.disconnectUser({ userId: sender }))}
        >
          Disconnect
        </button>
      )}
    </>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling element must be reachable by keyboard.
    <div ref={log} class="chat" role="log" aria-label="Messages" tabIndex={0}>
      {entries.value.length === 0 && <p class="empty">No messages since you joined. A room keeps no history.</p>}
      <ul>
        {entries.value.map((entry) => (
          <li key={entry.id} class={entry.userId === undefined ? "quiet" : ""}>
            <p>
              {entry.userId !== undefined && <strong>{entry.userId}</strong>} {entry.text}{" "}
              <time class="quiet">{formatTimeOfDay(entry.time)}</time>
            </p>
            {moderates && entry.userId !== undefined && controls(entry)}
          </li>
        ))}
      </ul>
    </div>
  );
}
