/** One participant of a session: whether it publishes, its buttons, and its history. */
import type { VNode } from "preact";
import type { Participant } from "./api.ts";
import type { Act } from "./app.tsx";
import { Badge } from "./badge.tsx";
import { clockTime } from "./text.ts";

interface Props {
  readonly participant: Participant;
  readonly act: Act;
}

export function ParticipantRow({ participant, act }: Props): VNode {
  const { participantId, userId, recordingState, replicationType, events } = participant;
  const facts = [
    userId,
    recordingState !== "DISABLED" && `recording ${recordingState.toLowerCase()}`,
    replicationType !== "NONE" && replicationType.toLowerCase(),
  ].filter(Boolean);
  return (
    <li>
      <details>
        <summary>
          <span class="name">{participantId}</span>
          <Badge phase={phaseOf(participant)} />
          <span class="soft clip">{facts.join(" · ")}</span>
        </summary>
        {participant.state === "CONNECTED" && <Buttons participant={participant} act={act} />}
        <ol class="life">
          {events.map((event, place) => (
            <li key={events.length - place}>
              <time class="soft number" dateTime={event.eventTime}>
                {clockTime(event.eventTime)}
              </time>
              <span>{event.name}</span>
              <span class="soft clip">{event.errorCode ?? event.remoteParticipantId}</span>
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

function phaseOf({ state, publishing }: Participant): string {
  if (state !== "CONNECTED") return "left";
  return publishing ? "publishing" : "joined";
}

function Buttons({ participant, act }: Props): VNode {
  const { stageArn, participantId, publishing } = participant;
  const run = (done: string, action: string) => () => {
    void act(`${participantId} ${done}`, `/stages/${action}`, { stageArn, participantId });
  };
  const named = (what: string): string => `${what}: ${participantId}`;
  const [label, done, action] = publishing
    ? (["Unpublish", "stops publishing", "unpublish"] as const)
    : (["Publish", "publishes", "publish"] as const);
  return (
    <div class="participant-actions">
      <button type="button" onClick={run(done, action)} aria-label={named(label)}>
        {label}
      </button>
      <button type="button" onClick={run("has left", "leave")} aria-label={named("Leave")}>
        Leave
      </button>
      <button type="button" onClick={run("is disconnected", "disconnect")} aria-label={named("Disconnect")}>
        Disconnect
      </button>
    </div>
  );
}
