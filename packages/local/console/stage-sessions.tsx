/** The sessions of a stage, newest first, each with its participants. */
import type { VNode } from "preact";
import type { StageContents, StageSession } from "./api.ts";
import type { Act } from "./app.tsx";
import type { Loaded } from "./live.ts";
import { ParticipantRow } from "./participant.tsx";
import { counted, dateTime, duration } from "./text.ts";

interface Props {
  readonly contents: Loaded<StageContents>;
  readonly total: number;
  readonly now: number | undefined;
  readonly act: Act;
}

export function StageSessions(props: Props): VNode {
  return (
    <section class="sessions" aria-labelledby="sessions-title">
      <h3 id="sessions-title">
        Sessions <span class="count">{props.total}</span>
      </h3>
      <Body {...props} />
    </section>
  );
}

function Body({ contents: { value, error }, now, act }: Props): VNode {
  if (value === undefined) return <p class="empty">{error ?? "Loading…"}</p>;
  if (value.sessions.length === 0) return <p class="empty">Nobody has joined this stage yet.</p>;
  return (
    <ol>
      {value.sessions.map((session, index) => (
        <li key={session.sessionId}>
          <details open={index === 0}>
            <summary>
              <code>{session.sessionId}</code>
              <span class="soft">{counted(session.participants.length, "participant")}</span>
              <span class="soft number">{lasted(session, now)}</span>
              <time class="soft number" dateTime={session.startTime}>
                {dateTime(session.startTime)}
              </time>
            </summary>
            <ul class="participants">
              {session.participants.map((participant) => (
                <ParticipantRow key={participant.participantId} participant={participant} act={act} />
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ol>
  );
}

function lasted({ startTime, endTime }: StageSession, now: number | undefined): string {
  const end = endTime === undefined ? now : Date.parse(endTime);
  return end === undefined ? "" : duration(end - Date.parse(startTime));
}
