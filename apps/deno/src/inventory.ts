/** Reads the resources that the audit checks, and lists the parts that it could not read. */
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
import { explain, type Problem } from "./problems.ts";

/** The resources of one kind. */
export interface List<T> {
  readonly items: readonly T[];
  /** False if reading failed. Then `items` contains only the resources that were read before the failure. */
  readonly complete: boolean;
}

/** A part of the inventory that could not be read completely. */
export interface Unread {
  readonly part: string;
  /**
   * The ARNs of the channels for which the part could not be read; absent for a part that is not read for each channel.
   */
  readonly channels?: readonly string[];
  readonly reason: string;
  readonly hint?: string | undefined;
}

export interface Inventory {
  readonly channels: List<ChannelSummary>;
  readonly recordingConfigurations: List<RecordingConfigurationSummary>;
  readonly restrictionPolicies: List<PlaybackRestrictionPolicySummary>;
  readonly playbackKeys: List<PlaybackKeyPairSummary>;
  /** The stream keys, by the ARN of their channel. A channel whose keys could not be read is missing. */
  readonly streamKeys: ReadonlyMap<string, readonly StreamKeySummary[]>;
  /**
   * Whether a channel has a stream session, by the channel's ARN. A channel whose sessions could not be read is
   * missing.
   */
  readonly hasStreamed: ReadonlyMap<string, boolean>;
  readonly unread: readonly Unread[];
}

/**
 * A function that is called while a part is read. `done` is the number of resources so far or, for stream keys and
 * sessions, the number of channels. `total` is absent until it is known.
 */
export type Progress = (part: string, done: number, total?: number) => void;

/** The number of channels for which stream keys are read at the same time, and likewise for stream sessions. */
const channelConcurrency = 4;

/** Reads the inventory. It does not reject if calls fail: `unread` lists the parts that could not be read. */
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
      // Stream keys and sessions are read for each listed channel. If the list is incomplete, those of the other
      // channels are missing, too.
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
    let lastingProblem: Problem | undefined;
    const fail = (channelArn: string, { reason, hint }: Problem): void => {
      const known = failed.get(reason) ?? { hint, channels: [] };
      known.channels.push(channelArn);
      failed.set(reason, known);
    };
    const work = async (): Promise<void> => {
      for (const channelArn of queue) {
        if (lastingProblem) {
          fail(channelArn, lastingProblem);
          continue;
        }
        try {
          found.set(channelArn, await read(channelArn));
        } catch (error) {
          // A channel that was deleted after it was listed is not reported as unread.
          if (!(error instanceof ResourceNotFoundException)) {
            const problem = explain(error, operation);
            fail(channelArn, problem);
            if (problem.isLasting) lastingProblem ??= problem;
          }
        }
        progress(part, ++done, arns.length);
      }
    };
    await Promise.all(Array.from({ length: channelConcurrency }, work));
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
  const [streamKeys, hasStreamed] = await Promise.all([
    perChannel("stream keys", "ListStreamKeys", arns, (channelArn) =>
      Array.fromAsync(paginateListStreamKeys({ client, pageSize: 50 }, { channelArn }).items()),
    ),
    perChannel("stream sessions", "ListStreamSessions", arns, async (channelArn) => {
      // One session is enough to know that the channel has streamed.
      const { streamSessions } = await client.send(new ListStreamSessionsCommand({ channelArn, maxResults: 1 }));
      return streamSessions.length > 0;
    }),
  ]);
  return { channels, recordingConfigurations, restrictionPolicies, playbackKeys, streamKeys, hasStreamed, unread };
}
