/**
 * Which channels are live, from two sources: events, which are quick but may be lost, late, doubled and out of order,
 * and from time to time the list of all live streams, which is complete but lags behind.
 */
import type { StreamEvent } from "./event.ts";

export interface ChannelState {
  readonly channelArn: string;
  readonly state: "live" | "offline";
  readonly streamId?: string | undefined;
  /** When the stream started or ended, as far as it is known. */
  readonly since?: Date | undefined;
  readonly name?: string | undefined;
}

/** A stream as ListStreams knows it. */
export interface ListedStream {
  readonly channelArn: string;
  readonly streamId: string;
  readonly startTime?: Date | undefined;
  readonly name?: string | undefined;
}

export type Outcome = "applied" | "duplicate" | "outdated";

interface Entry {
  state: ChannelState;
  /** Start of the newest stream that is known: an older one that starts is late. Milliseconds by the service's clock. */
  newestStart: number;
  /** Streams that ended, the latest last: an end can overtake its start. */
  ended: string[];
  /** When an event last told something. Milliseconds by the clock here. */
  heardAt: number;
}

/** EventBridge tries for a day; more events than this are hardly on their way at once. */
const rememberedEvents = 10_000;
const rememberedStreams = 20;

export class LiveChannels {
  readonly #entries = new Map<string, Entry>();
  readonly #seen = new Set<string>();
  /** Of all channels; absent after a change. */
  #snapshot: readonly ChannelState[] | undefined;
  #liveCount = 0;
  readonly #onChange: (state: ChannelState) => void;
  readonly #now: () => number;

  /** @param onChange is told when a channel goes live, changes to another stream, or goes offline */
  constructor(onChange: (state: ChannelState) => void, now: () => number = Date.now) {
    this.#onChange = onChange;
    this.#now = now;
  }

  apply(event: StreamEvent): Outcome {
    if (this.#seen.has(event.id)) return "duplicate";
    this.#remember(event.id);
    const { channelArn, streamId, time, channelName: name } = event;
    const entry = this.#entry(channelArn);
    const { state } = entry;
    const isCurrent = state.state === "live" && state.streamId === streamId;
    if (event.kind === "end") {
      this.#rememberEnd(entry, streamId);
      // Another stream may be live already, and this is the end of the one before.
      if (state.state === "live" && !isCurrent) return "outdated";
      entry.heardAt = this.#now();
      if (isCurrent) this.#change(entry, { state: "offline", streamId, since: time, name });
      return "applied";
    }
    if (entry.ended.includes(streamId) || time.getTime() < entry.newestStart) return "outdated";
    entry.heardAt = this.#now();
    entry.newestStart = time.getTime();
    if (!isCurrent) this.#change(entry, { state: "live", streamId, since: time, name });
    return "applied";
  }

  /**
   * Puts right what events did not tell.
   *
   * @param streams all that are live
   * @param asOf milliseconds by the clock here; what events told since then is believed more than the list
   * @returns how many channels were put right
   */
  reconcile(streams: readonly ListedStream[], asOf: number): number {
    let changed = 0;
    const listed = new Map(streams.map((stream) => [stream.channelArn, stream]));
    for (const { channelArn, streamId, startTime, name } of listed.values()) {
      const entry = this.#entry(channelArn);
      const { state } = entry;
      if (entry.heardAt >= asOf || (state.state === "live" && state.streamId === streamId)) continue;
      entry.ended = entry.ended.filter((ended) => ended !== streamId);
      entry.newestStart = startTime?.getTime() ?? entry.newestStart;
      this.#change(entry, { state: "live", streamId, since: startTime, name });
      changed++;
    }
    for (const entry of this.#entries.values()) {
      const { channelArn, state, streamId } = entry.state;
      if (state === "offline" || listed.has(channelArn) || entry.heardAt >= asOf) continue;
      // Only the list can bring this stream back: an event that tells of its start once more is old.
      if (streamId) this.#rememberEnd(entry, streamId);
      this.#change(entry, { state: "offline", streamId, since: new Date(this.#now()) });
      changed++;
    }
    return changed;
  }

  /**
   * All channels that were ever heard of, the same array until something changes; or those asked for, where a channel
   * never heard of is offline.
   */
  snapshot(channelArns: "all" | readonly string[] = "all"): readonly ChannelState[] {
    if (channelArns === "all") {
      this.#snapshot ??= Array.from(this.#entries.values(), ({ state }) => state);
      return this.#snapshot;
    }
    return channelArns.map((channelArn) => this.#entries.get(channelArn)?.state ?? { channelArn, state: "offline" });
  }

  get liveCount(): number {
    return this.#liveCount;
  }

  /** What the channel is called, if an event or a list ever said so. */
  nameOf(channelArn: string): string | undefined {
    return this.#entries.get(channelArn)?.state.name;
  }

  #entry(channelArn: string): Entry {
    const known = this.#entries.get(channelArn);
    if (known) return known;
    const never = Number.NEGATIVE_INFINITY;
    const entry: Entry = { state: { channelArn, state: "offline" }, newestStart: never, ended: [], heardAt: never };
    this.#entries.set(channelArn, entry);
    this.#snapshot = undefined;
    return entry;
  }

  #change(entry: Entry, change: Omit<ChannelState, "channelArn">): void {
    const { channelArn, name, state } = entry.state;
    this.#snapshot = undefined;
    this.#liveCount += Number(change.state === "live") - Number(state === "live");
    entry.state = { channelArn, ...change, name: change.name ?? name };
    this.#onChange(entry.state);
  }

  #rememberEnd(entry: Entry, streamId: string): void {
    entry.ended = [...entry.ended.filter((ended) => ended !== streamId), streamId].slice(-rememberedStreams);
  }

  #remember(id: string): void {
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > rememberedEvents && oldest !== undefined) this.#seen.delete(oldest);
  }
}
