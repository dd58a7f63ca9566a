/** Shows a room that the user has joined: its messages and events, and the form that sends messages. */
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type Action, ActionButton, formatTimeOfDay, ProblemNote, useAction } from "../parts.tsx";
import { explainChat } from "./explain-chat.ts";
import type { Entry, Session } from "./session.ts";

interface JoinedRoomProps {
  readonly session: Session;
  readonly onLeave: () => void;
}

export function JoinedRoom({ session, onLeave }: JoinedRoomProps): JSX.Element {
  const { room, roomName, userId } = session;
  const text = useSignal("");
  const sending = useAction(explainChat);
  const moderating = useAction(explainChat);
  const blocked = sending.busy || text.value === "";
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const content = text.value;
    if (!blocked && (await sending.run(() => room.sendMessage({ content })))) text.value = "";
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
      <Messages session={session} run={moderating.run} />
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
      <ProblemNote problem={sending.problem ?? moderating.problem} />
    </>
  );
}

interface MessagesProps {
  readonly session: Session;
  readonly run: Action["run"];
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
