/** Reads the streams that `ivskit stream watch` shows. */
import { type IvsClient, paginateListStreams } from "@ivskit/client-ivs";
import { collect, getChannels, getStreamOrUndefined, parseArn } from "@ivskit/workflows";

// This is a type alias, because an interface does not fit the index signature of the rows of tables.
export type WatchedStream = {
  readonly channel: string;
  readonly state: string;
  readonly health: string | undefined;
  readonly viewers: number | undefined;
  readonly since: Date | undefined;
  readonly channelArn: string;
};

/** Returns all live streams; with channels, also those of them that are offline. */
export type ReadStreams = (
  channelArns: readonly string[],
  abortSignal: AbortSignal,
) => Promise<readonly WatchedStream[]>;

/** Returns the function that reads the streams. It reads the name of each channel only once. */
export function createReader(client: IvsClient): ReadStreams {
  const names = new Map<string, string>();
  const nameOf = (arn: string): string => names.get(arn) || parseArn(arn).id;
  const learnNames = async (arns: readonly string[], abortSignal: AbortSignal): Promise<void> => {
    const unknown = arns.filter((arn) => !names.has(arn));
    // A channel may be gone by now. Its id is shown in the place of its name.
    const { channels } = await getChannels(client, unknown, { abortSignal, itemErrors: "return" });
    for (const arn of unknown) names.set(arn, "");
    for (const { arn = "", name = "" } of channels) names.set(arn, name);
  };
  return async (channelArns, abortSignal) => {
    const streams =
      channelArns.length === 0
        ? await collect(paginateListStreams({ client, callOptions: { abortSignal } }, {}).items())
        : await Promise.all(channelArns.map((arn) => streamOf(client, arn, abortSignal)));
    const arns = streams.map(({ channelArn = "" }) => channelArn);
    await learnNames(arns, abortSignal);
    return streams.map(({ channelArn = "", state = "OFFLINE", health, viewerCount, startTime }) => ({
      channel: nameOf(channelArn),
      state,
      health,
      viewers: viewerCount,
      since: startTime,
      channelArn,
    }));
  };
}

async function streamOf(client: IvsClient, channelArn: string, abortSignal: AbortSignal): Promise<StreamFacts> {
  return (await getStreamOrUndefined(client, channelArn, { abortSignal })) ?? { channelArn };
}

interface StreamFacts {
  readonly channelArn?: string | undefined;
  readonly state?: string | undefined;
  readonly health?: string | undefined;
  readonly viewerCount?: number | undefined;
  readonly startTime?: Date | undefined;
}
