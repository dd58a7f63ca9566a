/**
 * Holds the state of all channels. One loop reads the state for all views: it calls ListStreams once a second and
 * ListChannels every half minute. It calls less often if the list of streams is long or a call fails. It does not call
 * while the page is hidden, or after the credentials were refused.
 */

import {
  type ChannelSummary,
  type IvsClient,
  paginateListChannels,
  paginateListStreams,
  type StreamSummary,
} from "@ivskit/client-ivs";
import { batch, computed, signal } from "@preact/signals";
import { locale } from "./locale.ts";
import { explain, type Problem } from "./problem.ts";

/** The number of viewers of a channel at a time; null if the channel is offline or the number is unknown. */
export interface Sample {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly viewers: number | null;
}

/** A channel and, while it is live, its stream. */
export interface ChannelState {
  readonly arn: string;
  readonly id: string;
  readonly name: string;
  readonly summary: ChannelSummary;
  readonly stream: StreamSummary | undefined;
}

/** The delay before the streams are read again, if the last read succeeded and had at most two pages. */
const streamsIntervalMs = 1_000;
/** The channels are read again if the last read is older than this. */
const channelsIntervalMs = 30_000;
/** The longest delay before the loop retries after an error. */
const maxRetryDelayMs = 30_000;
/** The largest number of samples that are kept for a channel: half an hour, at one sample per second. */
const maxSamples = 1_800;

const summaries = signal<readonly ChannelSummary[] | undefined>(undefined);
const streams = signal<ReadonlyMap<string, StreamSummary>>(new Map());

/** The time when all streams were last read, in milliseconds since 1970; undefined before the first read. */
export const updatedAt = signal<number | undefined>(undefined);
/** The problem of the last read of channels and streams; undefined if the read succeeded. */
export const problem = signal<Problem | undefined>(undefined);
/** The latest change of a channel, as a sentence that screen readers speak; empty before the first change. */
export const announcement = signal("");
/**
 * The viewers of each channel over time, by channel ARN. This map is not a signal, so a view must also read
 * `updatedAt`, which changes with it.
 */
export const samples: Map<string, Sample[]> = new Map();

/** All channels, sorted by name, the live channels first; undefined until the channels have been read. */
export const channels = computed<readonly ChannelState[] | undefined>(() =>
  summaries.value
    ?.map((summary) => {
      const arn = summary.arn ?? "";
      const id = arn.slice(arn.lastIndexOf("/") + 1);
      return { arn, id, name: summary.name || id, summary, stream: streams.value.get(arn) };
    })
    .sort(
      (a, b) => Number(b.stream !== undefined) - Number(a.stream !== undefined) || a.name.localeCompare(b.name, locale),
    ),
);

let channelsDue = true;
let wake = (): void => {};

/** Reads channels and streams again: immediately if the loop waits, otherwise in its next round. */
export function refresh(): void {
  channelsDue = true;
  wake();
}

/** Adds a new channel to the state before the list of channels is read again. */
export function addChannel(summary: ChannelSummary): void {
  summaries.value = [...(summaries.value ?? []), summary];
}

/** Clears the state and starts the loop. Returns a function that ends the loop and clears the state. */
export function watch(client: IvsClient): () => void {
  const end = new AbortController();
  forget();
  void loop(client, end.signal);
  return () => {
    end.abort();
    wake();
    forget();
  };
}

async function loop(client: IvsClient, abortSignal: AbortSignal): Promise<void> {
  let failures = 0;
  let listedAt = Number.NEGATIVE_INFINITY;
  while (!abortSignal.aborted) {
    let delayMs: number = streamsIntervalMs;
    try {
      if (channelsDue || Date.now() - listedAt > channelsIntervalMs) {
        channelsDue = false;
        summaries.value = await readChannels(client, abortSignal);
        listedAt = Date.now();
      }
      const pages = await readStreams(client, abortSignal);
      // Each page of the list needs a call, and IVS allows five calls of ListStreams per second. So a long list is read
      // less often.
      delayMs = Math.max(delayMs, pages * 500);
      failures = 0;
      problem.value = undefined;
    } catch (error) {
      if (abortSignal.aborted) return;
      problem.value = explain(error);
      channelsDue ||= summaries.value === undefined;
      failures++;
      delayMs = problem.value.reconnect ? Number.POSITIVE_INFINITY : Math.min(maxRetryDelayMs, delayMs * 2 ** failures);
    }
    await pause(delayMs, abortSignal);
  }
}

async function readChannels(client: IvsClient, abortSignal: AbortSignal): Promise<ChannelSummary[]> {
  const found: ChannelSummary[] = [];
  for await (const page of paginateListChannels({ client, pageSize: 100, callOptions: { abortSignal } })) {
    found.push(...page.channels);
  }
  return found;
}

/** Reads all streams into the state, and returns the number of pages. */
async function readStreams(client: IvsClient, abortSignal: AbortSignal): Promise<number> {
  const found = new Map<string, StreamSummary>();
  let pages = 0;
  for await (const page of paginateListStreams({ client, pageSize: 100, callOptions: { abortSignal } })) {
    pages++;
    for (const stream of page.streams) found.set(stream.channelArn ?? "", withCount(stream));
  }
  const time = Date.now();
  const before = streams.peek();
  batch(() => {
    streams.value = found;
    updatedAt.value = time;
    for (const channel of channels.value ?? []) {
      addSample(channel, time);
      const change = changeOf(before.get(channel.arn), channel.stream);
      if (change !== undefined) announcement.value = `${channel.name} ${change}`;
    }
  });
  // If a stream belongs to an unknown channel, the channel was created after the list of channels was read. So the list
  // is read again.
  if ([...found.keys()].some((arn) => !summaries.value?.some((summary) => summary.arn === arn))) channelsDue = true;
  return pages;
}

/** Returns the stream with its previous count if the count is -1, which means that counting timed out. */
function withCount(stream: StreamSummary): StreamSummary {
  const before = streams.peek().get(stream.channelArn ?? "");
  if (stream.viewerCount !== -1 || before?.streamId !== stream.streamId) return stream;
  return { ...stream, viewerCount: before?.viewerCount };
}

function addSample({ arn, stream }: ChannelState, time: number): void {
  const list = samples.get(arn) ?? [];
  const last = list.at(-1)?.viewers ?? null;
  const count = stream?.viewerCount ?? -1;
  const viewers = count < 0 ? null : count;
  if (viewers === null && last === null) return;
  list.push({ time, viewers });
  samples.set(arn, list.slice(-maxSamples));
}

function changeOf(before: StreamSummary | undefined, now: StreamSummary | undefined): string | undefined {
  if (before === undefined && now !== undefined) return "is live";
  if (before !== undefined && now === undefined) return "went offline";
  if (before?.health === now?.health) return undefined;
  if (now?.health === "STARVING") return "is starving: its encoder sends too little data";
  return now?.health === "HEALTHY" ? "is healthy" : "has an unknown health";
}

/**
 * Waits for `delayMs`, or until `wake` is called. If the page is then hidden, it also waits until the page is visible
 * or `abortSignal` is aborted.
 */
async function pause(delayMs: number, abortSignal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    wake = resolve;
    if (Number.isFinite(delayMs)) setTimeout(resolve, delayMs);
  });
  while (document.hidden && !abortSignal.aborted) {
    await new Promise((resolve) => {
      document.addEventListener("visibilitychange", resolve, { once: true });
      abortSignal.addEventListener("abort", resolve, { once: true });
    });
  }
}

function forget(): void {
  batch(() => {
    summaries.value = undefined;
    streams.value = new Map();
    updatedAt.value = undefined;
    problem.value = undefined;
    announcement.value = "";
    samples.clear();
    channelsDue = true;
  });
}
