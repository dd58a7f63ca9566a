/** Calls ListStreams regularly to correct the states of channels, because an event may be lost. */
import { AbortError, type IvsClient, paginateListStreams } from "@ivskit/client-ivs";
import { getChannels } from "@ivskit/workflows";
import type { ListedStream, LiveChannels } from "./channels.ts";
import { explain, isPermanent } from "./problems.ts";

export interface ReconcilerOptions {
  readonly client: IvsClient;
  readonly channels: LiveChannels;
  /** Seconds between a call that succeeded and the next call. */
  readonly reconcileSeconds: number;
  /** Seconds for which an event takes precedence over ListStreams, whose answer can be outdated. */
  readonly settleSeconds: number;
  readonly log: (line: string) => void;
}

export interface Reconciler {
  /** Calls ListStreams now, and then regularly. @throws PermanentError if no later call can succeed */
  start(): Promise<void>;
  /**
   * Returns the reason why the last call failed, or says that no call has been answered yet; undefined if the last call
   * succeeded.
   */
  problem(): string | undefined;
  stop(): void;
}

/** An error for a failure that ends only when the configuration changes. */
export class PermanentError extends Error {}

/** Seconds before the first retry. The delay doubles before each further retry, up to `reconcileSeconds`. */
const firstRetrySeconds = 1;

export function createReconciler(options: ReconcilerOptions): Reconciler {
  const { client, channels, reconcileSeconds, settleSeconds, log } = options;
  const stopping = new AbortController();
  const callOptions = { abortSignal: stopping.signal };
  let timer: Timer | undefined;
  let failures = 0;
  let problem: string | undefined = "ListStreams has not answered yet";

  async function reconcile(): Promise<void> {
    const asOf = Date.now() - settleSeconds * 1000;
    const streams: ListedStream[] = [];
    for await (const stream of paginateListStreams({ client, pageSize: 100, callOptions }, {}).items()) {
      const { channelArn, streamId, startTime, state } = stream;
      if (channelArn && streamId && state === "LIVE") streams.push({ channelArn, streamId, startTime });
    }
    const corrected = channels.reconcile(await withNames(streams), asOf);
    if (corrected > 0) log(`ListStreams corrected the state of ${corrected} channel${corrected === 1 ? "" : "s"}`);
  }

  /**
   * Adds the names of channels that have no known name, because ListStreams returns no names. Errors other than
   * AbortError are ignored, because only the page needs the names.
   */
  async function withNames(streams: readonly ListedStream[]): Promise<ListedStream[]> {
    const arns = streams.map(({ channelArn }) => channelArn).filter((arn) => !channels.nameOf(arn));
    const options = { ...callOptions, itemErrors: "return" } as const;
    const found = await getChannels(client, arns, options).catch((error: unknown) => {
      if (error instanceof AbortError) throw error;
      return { channels: [] };
    });
    const names = new Map(found.channels.map(({ arn, name }) => [arn, name]));
    return streams.map((stream) => ({ ...stream, name: names.get(stream.channelArn) }));
  }

  async function tryReconcile(isFirst: boolean): Promise<void> {
    try {
      await reconcile();
      if (problem && !isFirst) log("ListStreams answers again");
      problem = undefined;
      failures = 0;
    } catch (error) {
      if (stopping.signal.aborted) return;
      const line = explain(error);
      if (isFirst && isPermanent(error)) throw new PermanentError(line);
      if (line !== problem) log(`${line} Trying again; events and pages are served in the meantime.`);
      problem = line;
      failures++;
    }
  }

  function schedule(): void {
    if (stopping.signal.aborted) return;
    const retrySeconds = firstRetrySeconds * 2 ** (failures - 1);
    const delaySeconds = failures === 0 ? reconcileSeconds : Math.min(reconcileSeconds, retrySeconds);
    timer = setTimeout(() => tryReconcile(false).then(schedule), delaySeconds * 1000);
  }

  return {
    async start() {
      await tryReconcile(true);
      schedule();
    },
    problem: () => problem,
    stop() {
      clearTimeout(timer);
      stopping.abort();
    },
  };
}
