/** Reads everything that the audit looks at, and keeps account of what could not be read. */
import {
  type ChannelSummary,
  type IvsClient,
  ListStreamSessionsCommand,
  type PlaybackKeyPairSummary,
  type PlaybackRestrictionPolicySummary,
  paginateListChannels,
  paginateListPlaybackKeyPairs,
  paginateListPlaybackRestrictionPolicies,
  paginateListRecordingConfigurations,
  paginateListStreamKeys,
  type RecordingConfigurationSummary,
  ResourceNotFoundException,
  type StreamKeySummary,
} from "@ivskit/client-ivs";
import { explain } from "./problems.ts";

/** The resources of one kind; if not `complete`, there may be more. */
export interface List<T> {
  readonly items: readonly T[];
  readonly complete: boolean;
}

/** A part that could not be read, or not to its end. */
export interface Unread {
  readonly part: string;
  /** ARNs of the channels of which it could not be read; absent: the list as a whole. */
  readonly channels?: readonly string[];
  readonly reason: string;
  readonly hint?: string | undefined;
}

export interface Inventory {
  readonly channels: List<ChannelSummary>;
  readonly recordingConfigurations: List<RecordingConfigurationSummary>;
  readonly restrictionPolicies: List<PlaybackRestrictionPolicySummary>;
  readonly playbackKeys: List<PlaybackKeyPairSummary>;
  /** By the channel's ARN; channels of which it could not be read are missing. */
  readonly streamKeys: ReadonlyMap<string, readonly StreamKeySummary[]>;
  /** Whether the channel has a stream session on record, by its ARN; missing as above. */
  readonly streamed: ReadonlyMap<string, boolean>;
  readonly unread: readonly Unread[];
}

/** Told how many of a part were read so far; `total` where it is known. */
export type Progress = (part: string, done: number, total?: number) => void;

/** Channels that are looked into at the same time. */
const workers = 4;

/** Never rejects because of the service: what could not be read stands in `unread`. */
export async function readInventory(client: IvsClient, progress: Progress): Promise<Inventory> {
  const unread: Unread[] = [];

  async function list<T>(part: string, operation: string, source: AsyncIterable<T>): Promise<List<T>> {
    const items: T[] = [];
    try {
      for await (const item of source) {
        items.push(item);
        progress(part, items.length);
      }
      progress(part, items.length, items.length);
      return { items, complete: true };
    } catch (error) {
      const { reason, hint } = explain(error, operation);
      unread.push({ part: items.length > 0 ? `${part} after the first ${items.length}` : part, reason, hint });
      // They are read channel by channel.
      if (part === "channels") unread.push({ part: "stream keys and sessions of these channels", reason, hint });
      return { items, complete: false };
    }
  }

  async function perChannel<T>(
    part: string,
    operation: string,
    arns: readonly string[],
    read: (channelArn: string) => Promise<T>,
  ): Promise<Map<string, T>> {
    const found = new Map<string, T>();
    const failed = new Map<string, { hint: string | undefined; channels: string[] }>();
    const queue = arns[Symbol.iterator]();
    let done = 0;
    let stopped: ReturnType<typeof explain> | undefined;
    const fail = (channelArn: string, { reason, hint }: ReturnType<typeof explain>): void => {
      const known = failed.get(reason) ?? { hint, channels: [] };
      known.channels.push(channelArn);
      failed.set(reason, known);
    };
    const work = async (): Promise<void> => {
      for (const channelArn of queue) {
        if (stopped) {
          fail(channelArn, stopped);
          continue;
        }
        try {
          found.set(channelArn, await read(channelArn));
        } catch (error) {
          // Deleted since it was listed: there is nothing left to audit.
          if (!(error instanceof ResourceNotFoundException)) {
            const problem = explain(error, operation);
            fail(channelArn, problem);
            if (problem.lasting) stopped ??= problem;
          }
        }
        progress(part, ++done, arns.length);
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    for (const [reason, { hint, channels }] of failed) unread.push({ part, channels, reason, hint });
    return found;
  }

  const page = { client, pageSize: 100 };
  const [channels, recordingConfigurations, restrictionPolicies, playbackKeys] = await Promise.all([
    list("channels", "ListChannels", paginateListChannels(page, {}).items()),
    list(
      "recording configurations",
      "ListRecordingConfigurations",
      paginateListRecordingConfigurations(page, {}).items(),
    ),
    list(
      "playback restriction policies",
      "ListPlaybackRestrictionPolicies",
      paginateListPlaybackRestrictionPolicies(page, {}).items(),
    ),
    list("playback keys", "ListPlaybackKeyPairs", paginateListPlaybackKeyPairs(page, {}).items()),
  ]);
  const arns = channels.items.flatMap(({ arn }) => arn ?? []);
  const [streamKeys, streamed] = await Promise.all([
    perChannel("stream keys", "ListStreamKeys", arns, (channelArn) =>
      Array.fromAsync(paginateListStreamKeys({ client, pageSize: 50 }, { channelArn }).items()),
    ),
    perChannel("stream sessions", "ListStreamSessions", arns, async (channelArn) => {
      // One is enough to know.
      const { streamSessions } = await client.send(new ListStreamSessionsCommand({ channelArn, maxResults: 1 }));
      return streamSessions.length > 0;
    }),
  ]);
  return { channels, recordingConfigurations, restrictionPolicies, playbackKeys, streamKeys, streamed, unread };
}
