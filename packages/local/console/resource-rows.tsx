/** The rows of the list. One of them has the keyboard, and the arrows move between them. */
import type { VNode } from "preact";
import type { Channel, Room, Stage, State } from "./api.ts";
import { Badge } from "./badge.tsx";
import type { ListProps } from "./resource-list.tsx";
import { counted, duration, idOf, viewers } from "./text.ts";

/** Moves the focus to the row of a resource. */
export function focusRow(arn: string): void {
  document.getElementById(rowId(arn))?.focus();
}

interface Props extends ListProps {
  readonly state: State;
}

export function Rows({ kind, state, selected, now, onSelect, onMove }: Props): VNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <ul class="rows" onKeyDown={onKeyDown}>
      {state[kind].map((resource) => (
        <li key={resource.arn}>
          <button
            type="button"
            id={rowId(resource.arn)}
            class="row"
            aria-current={resource.arn === selected ? "true" : undefined}
            tabIndex={resource.arn === selected ? 0 : -1}
            onClick={() => onSelect(resource.arn)}
          >
            <span class="name">{resource.name || idOf(resource.arn)}</span>
            {"type" in resource && <ChannelCells channel={resource} now={now} />}
            {"publisherCount" in resource && <StageCells stage={resource} />}
            {"createTime" in resource && <RoomCells room={resource} />}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Ids of two kinds may be the same. */
function rowId(arn: string): string {
  return arn.split(":").at(-1)?.replace("/", "-") ?? "";
}

function ChannelCells({
  channel: { stream, type, latencyMode },
  now,
}: {
  readonly channel: Channel;
  readonly now: number | undefined;
}): VNode {
  const isLive = stream?.phase === "live" || stream?.phase === "starving";
  return (
    <>
      <Badge phase={stream?.phase} />
      <span class="soft">
        {isLive ? viewers(stream.viewerCount) : `${type} · ${latencyMode.toLowerCase()} latency`}
      </span>
      <span class="soft number">
        {isLive && stream.startTime && now !== undefined && duration(now - Date.parse(stream.startTime))}
      </span>
    </>
  );
}

function StageCells({ stage }: { readonly stage: Stage }): VNode {
  return (
    <>
      <Badge phase={phaseOf(stage)} />
      <span class="soft">
        {stage.activeSessionId === undefined ? counted(stage.sessionCount, "session") : peopleOn(stage)}
      </span>
    </>
  );
}

/** Returns the phase of a stage that its badge shows. */
export function phaseOf({ activeSessionId, publisherCount }: Stage): string {
  if (activeSessionId === undefined) return "empty";
  return publisherCount > 0 ? "publishing" : "active";
}

/** Returns the number of people on a stage, as in `3 participants · 1 publisher`. */
export function peopleOn({ participantCount, publisherCount }: Stage): string {
  return `${counted(participantCount, "participant")} · ${counted(publisherCount, "publisher")}`;
}

function RoomCells({ room }: { readonly room: Room }): VNode {
  return (
    <>
      <span />
      <span class="soft">
        {counted(room.maximumMessageLength, "character")} · {counted(room.maximumMessageRatePerSecond, "message")}/s
      </span>
    </>
  );
}
