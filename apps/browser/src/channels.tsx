/** Shows all channels: the totals, the list with live channels first, and the dialog that creates a channel. */

import { type ChannelLatencyMode, type ChannelType, CreateChannelCommand, type IvsClient } from "@ivskit/client-ivs";
import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { countRange } from "./chart-ranges.ts";
import { addChannel, type ChannelState, samples, updatedAt } from "./live.ts";
import { ActionButton, formatCount, HealthBadge, ProblemNote, StateBadge, useAction } from "./parts.tsx";

export function Totals({ channels }: { readonly channels: readonly ChannelState[] }): JSX.Element {
  const live = channels.flatMap(({ stream }) => stream ?? []);
  const viewers = live.reduce((sum, { viewerCount = 0 }) => sum + Math.max(0, viewerCount), 0);
  const starving = live.filter(({ health }) => health === "STARVING").length;
  const figures: readonly (readonly [name: string, value: number, kind?: string])[] = [
    ["Channels", channels.length],
    ["Live", live.length, live.length > 0 ? "live" : ""],
    ["Viewers", viewers],
    ["Starving", starving, starving > 0 ? "warn" : ""],
  ];
  return (
    <dl class="totals">
      {figures.map(([name, value, kind = ""]) => (
        <div key={name} class={kind}>
          <dt>{name}</dt>
          <dd>{formatCount(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ListProps {
  readonly client: IvsClient;
  readonly channels: readonly ChannelState[];
  readonly chosen: string | undefined;
}

export function ChannelList({ client, channels, chosen }: ListProps): JSX.Element {
  const filter = useSignal("");
  const shown = channels.filter(({ name }) => name.toLowerCase().includes(filter.value.toLowerCase()));
  return (
    <nav class="panel list" aria-label="Channels">
      <header>
        <h2>Channels</h2>
        <CreateChannel client={client} isFirst={channels.length === 0} />
      </header>
      {channels.length > 0 && (
        <input
          type="search"
          aria-label="Filter channels by name"
          placeholder="Filter by name"
          value={filter.value}
          onInput={(event) => {
            filter.value = event.currentTarget.value;
          }}
        />
      )}
      {channels.length > 0 && shown.length === 0 && <p class="empty">No name contains “{filter.value}”.</p>}
      <ul onKeyDown={moveFocus}>
        {shown.map((channel) => (
          <li key={channel.arn}>
            <a href={`#${channel.id}`} aria-current={channel.id === chosen ? "true" : undefined}>
              <span class="name">{channel.name}</span>
              <span class="number">{channel.stream && formatCount(channel.stream.viewerCount)}</span>
              <span class="badges">
                <StateBadge stream={channel.stream} />
                <HealthBadge stream={channel.stream} />
              </span>
              <Sparkline channel={channel} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Handles the arrow keys: the up and down keys move the focus to the previous or next channel of the list. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll("a")];
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/**
 * Draws a small chart of the last 120 samples of viewers. The chart is empty while the channel is offline or has fewer
 * than two samples.
 */
function Sparkline({ channel: { arn, stream } }: { readonly channel: ChannelState }): JSX.Element {
  updatedAt.value;
  const counts =
    (stream &&
      samples
        .get(arn)
        ?.slice(-120)
        .map(({ viewers }) => viewers ?? 0)) ||
    [];
  const [from, to] = countRange(Math.min(...counts), Math.max(...counts));
  const points = counts.map(
    (value, index) => `${(index / (counts.length - 1)) * 80},${19 - ((value - from) / (to - from)) * 18}`,
  );
  return (
    <svg class="sparkline" viewBox="0 0 80 20" preserveAspectRatio="none" aria-hidden="true">
      {points.length > 1 && <polyline points={points.join(" ")} />}
    </svg>
  );
}

function CreateChannel({ client, isFirst }: { readonly client: IvsClient; readonly isFirst: boolean }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const creation = useAction();

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const entries = new FormData(form);
    await creation.run(async () => {
      // The answer also contains the stream key. The page does not keep the key, but reads it again when the user asks
      // for it.
      const { channel } = await client.send(
        new CreateChannelCommand({
          name: String(entries.get("name")).trim(),
          type: entries.get("type") as ChannelType,
          latencyMode: entries.get("latencyMode") as ChannelLatencyMode,
          authorized: entries.has("authorized"),
        }),
      );
      if (channel?.arn === undefined) return;
      addChannel({ arn: channel.arn, name: channel.name, type: channel.type, latencyMode: channel.latencyMode });
      location.hash = channel.arn.slice(channel.arn.lastIndexOf("/") + 1);
      form.reset();
      dialog.current?.close();
    });
  };

  return (
    <>
      <button type="button" class={isFirst ? "primary" : ""} onClick={() => dialog.current?.showModal()}>
        New channel
      </button>
      <dialog ref={dialog} aria-labelledby="create-title">
        <form onSubmit={submit}>
          <h2 id="create-title">New channel</h2>
          <label>
            <span>
              Name <span class="quiet">letters, digits, - and _</span>
            </span>
            <input name="name" maxLength={128} pattern="[a-zA-Z0-9_\-]*" autocomplete="off" />
          </label>
          <div class="pair">
            <label>
              Type
              <select name="type">
                {["STANDARD", "BASIC", "ADVANCED_SD", "ADVANCED_HD"].map((type) => (
                  <option key={type}>{type}</option>
                ))}
              </select>
            </label>
            <label>
              Latency
              <select name="latencyMode">
                {["LOW", "NORMAL"].map((mode) => (
                  <option key={mode}>{mode}</option>
                ))}
              </select>
            </label>
          </div>
          <label class="check">
            <input type="checkbox" name="authorized" /> Private: viewers need a playback token
          </label>
          <ProblemNote problem={creation.problem} />
          <div class="actions">
            <button type="button" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
            <ActionButton type="submit" class="primary" blocked={creation.busy}>
              {creation.busy ? "Creating…" : "Create channel"}
            </ActionButton>
          </div>
        </form>
      </dialog>
    </>
  );
}
