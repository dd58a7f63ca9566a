/** The stream sessions of a channel, newest first, each with its events. */
import type { VNode } from "preact";
import type { Session } from "./api.ts";
import { Badge } from "./badge.tsx";
import type { Loaded } from "./live.ts";
import { clockTime, dateTime, duration } from "./text.ts";

interface Props {
  readonly sessions: Loaded<{ sessions: readonly Session[] }>;
  readonly total: number;
  readonly now: number | undefined;
}

export function Sessions({ sessions, total, now }: Props): VNode {
  return (
    <section class="sessions" aria-labelledby="sessions-title">
      <h3 id="sessions-title">
        Sessions <span class="count">{total}</span>
      </h3>
      <Body sessions={sessions} total={total} now={now} />
    </section>
  );
}

function Body({ sessions: { value, error }, now }: Props): VNode {
  if (value === undefined) return <p class="empty">{error ?? "Loading…"}</p>;
  if (value.sessions.length === 0) return <p class="empty">No encoder has connected to this channel yet.</p>;
  return (
    <ol>
      {value.sessions.map((session, index) => (
        <li key={session.streamId}>
          <details open={index === 0}>
            <summary>
              <code>{session.streamId}</code>
              <Badge phase={session.phase} />
              <span class="soft number">{lasted(session, now)}</span>
              <time class="soft number" dateTime={session.connectedAt}>
                {dateTime(session.connectedAt)}
              </time>
            </summary>
            <ol class="life">
              {session.events.map((event, place) => (
                <li key={session.events.length - place}>
                  <time class="soft number" dateTime={event.eventTime}>
                    {clockTime(event.eventTime)}
                  </time>
                  <span>{event.name}</span>
                  <span class="soft">{event.code}</span>
                </li>
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ol>
  );
}

function lasted({ startTime, endTime }: Session, now: number | undefined): string {
  if (startTime === undefined) return "never live";
  const end = endTime === undefined ? now : Date.parse(endTime);
  return end === undefined ? "" : duration(end - Date.parse(startTime));
}
