/**
 * Knows which channels are live, from two sources. Events arrive soon, but can be lost, late, duplicated or out of
 * order. The list of all live streams, which is read from time to time, is complete, but can be outdated.
 */
import type { StreamEvent } from "./event.ts";

export interface ChannelState {
  readonly channelArn: string;
  readonly state: "live" | "offline";
  readonly streamId?: string | undefined;
  /** The time at which the stream started or ended, or at which a list lacked it; absent if it is not known. */
  readonly since?: Date | undefined;
  readonly name?: string | undefined;
}

/** A live stream of a list, with the name of its channel if it is known. */
export interface ListedStream {
  readonly channelArn: string;
  readonly streamId: string;
  readonly startTime?: Date | undefined;
  readonly name?: string | undefined;
}

export type Outcome = "applied" | "duplicate" | "outdated";

interface Entry {
  state: ChannelState;
  /**
   * The start of the newest known stream, in milliseconds by the service's clock. An event of an earlier start is late
   * and ignored.
   */
  newestStart: number;
  /**
   * The ids of streams that have ended, the latest last. The event of an end can arrive before the event of the start.
   */
  ended: string[];
  /** The arrival of the last event that was applied, in milliseconds by the clock of this machine. */
  eventAt: number;
}

/**
 * The number of event ids that are kept to recognise repeated events. EventBridge may repeat an event for up to a day,
 * but is unlikely to have more events than this in delivery.
 */
const maxRememberedEvents = 10_000;
const maxRememberedStreams = 20;

export class LiveChannels {
  readonly #entries = new Map<string, Entry>();
  readonly #seen = new Set<string>();
  /** The states of all channels, for `snapshot`; undefined after a change. */
  #snapshot: readonly ChannelState[] | undefined;
  #liveCount = 0;
  readonly #onChange: (state: ChannelState) => void;
  readonly #now: () => number;

  /** @param onChange called when a channel goes live, changes to another stream, or goes offline */
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
      // The end of a stream does not change the state while another stream of the channel is live.
      if (state.state === "live" && !isCurrent) return "outdated";
      entry.eventAt = this.#now();
      if (isCurrent) this.#change(entry, { state: "offline", streamId, since: time, name });
      return "applied";
    }
    if (entry.ended.includes(streamId) || time.getTime() < entry.newestStart) return "outdated";
    entry.eventAt = this.#now();
    entry.newestStart = time.getTime();
    if (!isCurrent) this.#change(entry, { state: "live", streamId, since: time, name });
    return "applied";
  }

  /**
   * Corrects the states of channels whose events were lost.
   *
   * @param streams all live streams
   * @param asOf milliseconds by the clock of this machine; later events take precedence over the list
   * @returns how many channels were corrected
   */
  reconcile(streams: readonly ListedStream[], asOf: number): number {
    let corrected = 0;
    const listed = new Map(streams.map((stream) => [stream.channelArn, stream]));
    for (const { channelArn, streamId, startTime, name } of listed.values()) {
      const entry = this.#entry(channelArn);
      const { state } = entry;
      if (entry.eventAt >= asOf || (state.state === "live" && state.streamId === streamId)) continue;
      entry.ended = entry.ended.filter((ended) => ended !== streamId);
      entry.newestStart = startTime?.getTime() ?? entry.newestStart;
      this.#change(entry, { state: "live", streamId, since: startTime, name });
      corrected++;
    }
    for (const entry of this.#entries.values()) {
      const { channelArn, state, streamId } = entry.state;
      if (state === "offline" || listed.has(channelArn) || entry.eventAt >= asOf) continue;
      // From now on, an event of this stream's start is late and ignored. Only the list can set the stream live again.
      if (streamId) this.#rememberEnd(entry, streamId);
      this.#change(entry, { state: "offline", streamId, since: new Date(this.#now()) });
      corrected++;
    }
    return corrected;
  }

  /**
   * Returns the states of the given channels; an unknown channel is offline. For `"all"`, returns the states of all
   * known channels, as the same array until a state changes or a channel is added.
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

  /** Returns the name of the channel, if an event or a list contained it. */
  nameOf(channelArn: string): string | undefined {
    return this.#entries.get(channelArn)?.state.name;
  }

  #entry(channelArn: string): Entry {
    const known = this.#entries.get(channelArn);
    if (known) return known;
    const never = Number.NEGATIVE_INFINITY;
    const entry: Entry = { state: { channelArn, state: "offline" }, newestStart: never, ended: [], eventAt: never };
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
    entry.ended = [...entry.ended.filter((ended) => ended !== streamId), streamId].slice(-maxRememberedStreams);
  }

  #remember(id: string): void {
    this.#seen.add(id);
    const [oldest] = this.#seen;
    if (this.#seen.size > maxRememberedEvents && oldest !== undefined) this.#seen.delete(oldest);
  }
}
