/** The list of channels: those that are live come first. */
import type { VNode } from "preact";
import type { Channel, State } from "./api.ts";
import { Badge } from "./badge.tsx";
import { duration, idOf, viewers } from "./text.ts";

interface Props {
  readonly state: State | undefined;
  readonly failed: boolean;
  readonly search: string;
  readonly selected: string | undefined;
  readonly now: number | undefined;
  onSearch(text: string): void;
  onSelect(arn: string): void;
  onMove(by: number): void;
  onNew(): void;
}

/** Puts the keyboard where the channel's row is. */
export function focusChannel(arn: string): void {
  document.getElementById(`channel-${idOf(arn)}`)?.focus();
}

export function ChannelList(props: Props): VNode {
  const { state, search, onSearch, onNew } = props;
  return (
    <section class="panel channels" aria-labelledby="channels-title">
      <div class="bar">
        <h2 id="channels-title">
          Channels <span class="count">{state?.counts.channels}</span>
        </h2>
        <button type="button" onClick={onNew} title="New channel (n)">
          New
        </button>
      </div>
      <label class="search">
        <span class="unseen">Search channels by name or ARN</span>
        <input
          id="search"
          type="search"
          placeholder="Search by name or ARN"
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </label>
      <Rows {...props} />
    </section>
  );
}

function Rows({ state, failed, search, selected, now, onSelect, onMove }: Props): VNode {
  if (state === undefined) return failed ? <p class="empty">Nothing to show yet.</p> : <Waiting />;
  if (state.matching === 0) {
    if (search !== "") return <p class="empty">No channel has “{search}” in its name or ARN.</p>;
    return (
      <div class="empty">
        <p>No channels yet.</p>
        <p class="soft">
          Make one with <kbd>n</kbd>, or point a client here:
        </p>
        <code>endpoint: "{location.origin}"</code>
      </div>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(by);
  };
  const rest = state.matching - state.channels.length;
  return (
    <>
      <ul class="rows" onKeyDown={onKeyDown}>
        {state.channels.map((channel) => (
          <Row
            key={channel.arn}
            channel={channel}
            isSelected={channel.arn === selected}
            now={now}
            onSelect={onSelect}
          />
        ))}
      </ul>
      {rest > 0 && <p class="more">and {rest.toLocaleString("en")} more: search to see them</p>}
    </>
  );
}

interface RowProps {
  readonly channel: Channel;
  readonly isSelected: boolean;
  readonly now: number | undefined;
  onSelect(arn: string): void;
}

function Row({ channel, isSelected, now, onSelect }: RowProps): VNode {
  const { arn, name, stream, type, latencyMode } = channel;
  const isLive = stream?.phase === "live" || stream?.phase === "starving";
  return (
    <li>
      <button
        type="button"
        id={`channel-${idOf(arn)}`}
        class="row"
        aria-current={isSelected ? "true" : undefined}
        tabIndex={isSelected ? 0 : -1}
        onClick={() => onSelect(arn)}
      >
        <span class="name">{name || idOf(arn)}</span>
        <Badge phase={stream?.phase} />
        <span class="soft">
          {isLive ? viewers(stream.viewerCount) : `${type} · ${latencyMode.toLowerCase()} latency`}
        </span>
        <span class="soft number">
          {isLive && stream.startTime && now !== undefined && duration(now - Date.parse(stream.startTime))}
        </span>
      </button>
    </li>
  );
}

function Waiting(): VNode {
  return (
    <div class="waiting" role="status">
      <span class="unseen">Loading the channels</span>
      <i />
      <i />
      <i />
    </div>
  );
}
