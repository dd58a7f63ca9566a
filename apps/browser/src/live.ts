/**
 * What the page knows about all channels, kept fresh by one loop that every view shares: ListStreams once a second,
 * however many channels are live or looked at, ListChannels now and then. IVS allows five calls a second of each.
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

/** How many people watched at a moment; null: the channel was offline. */
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

/** Milliseconds between two looks, the shortest and, while the service fails, the longest. */
const interval = { shortest: 1_000, longest: 30_000, channels: 30_000 } as const;
/** Half an hour at one a second. */
const sampleLimit = 1_800;

const summaries = signal<readonly ChannelSummary[] | undefined>(undefined);
const streams = signal<ReadonlyMap<string, StreamSummary>>(new Map());

/** When the last answer came, in milliseconds since 1970; undefined: none yet. */
export const updatedAt = signal<number | undefined>(undefined);
/** Why there is no fresh answer; undefined: there is one. */
export const problem = signal<Problem | undefined>(undefined);
/** The latest change of a channel in a sentence, for screen readers. */
export const announcement = signal("");
/** Viewers over time by channel ARN; read it after `updatedAt`, which says when it changed. */
export const samples: Map<string, Sample[]> = new Map();

/** All channels, those that are live first; undefined until they were read once. */
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

/** Looks again at once, also at the list of channels. */
export function refresh(): void {
  channelsDue = true;
  wake();
}

/** Shows a new channel before the next look at the list. */
export function addChannel(summary: ChannelSummary): void {
  summaries.value = [...(summaries.value ?? []), summary];
}

/** Keeps looking until the returned function is called, which also forgets everything. */
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
    let wait: number = interval.shortest;
    try {
      if (channelsDue || Date.now() - listedAt > interval.channels) {
        channelsDue = false;
        summaries.value = await readChannels(client, abortSignal);
        listedAt = Date.now();
      }
      const pages = await readStreams(client, abortSignal);
      // Each page is a call: many live channels are looked at less often.
      wait = Math.max(wait, pages * 500);
      failures = 0;
      problem.value = undefined;
    } catch (error) {
      if (abortSignal.aborted) return;
      problem.value = explain(error);
      channelsDue ||= summaries.value === undefined;
      failures++;
      wait = problem.value.reconnect ? Number.POSITIVE_INFINITY : Math.min(interval.longest, wait * 2 ** failures);
    }
    await pause(wait, abortSignal);
  }
}

async function readChannels(client: IvsClient, abortSignal: AbortSignal): Promise<ChannelSummary[]> {
  const found: ChannelSummary[] = [];
  for await (const page of paginateListChannels({ client, pageSize: 100, callOptions: { abortSignal } })) {
    found.push(...page.channels);
  }
  return found;
}

/** Gives the number of pages. */
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
  // A stream on a channel that is not on the list: somebody has created it since.
  if ([...found.keys()].some((arn) => !summaries.value?.some((summary) => summary.arn === arn))) channelsDue = true;
  return pages;
}

/** -1 is a count that timed out: the one before it stands. */
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
  samples.set(arn, list.slice(-sampleLimit));
}

function changeOf(before: StreamSummary | undefined, now: StreamSummary | undefined): string | undefined {
  if (before === undefined && now !== undefined) return "is live";
  if (before !== undefined && now === undefined) return "went offline";
  if (before?.health === now?.health) return undefined;
  return now?.health === "STARVING" ? "is starving: its encoder sends too little" : "is healthy again";
}

/** Waits, and while nobody sees the page, until somebody does. */
async function pause(milliseconds: number, abortSignal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    wake = resolve;
    if (Number.isFinite(milliseconds)) setTimeout(resolve, milliseconds);
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
