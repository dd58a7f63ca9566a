/** Asks the service again and again what is live, since any event may be lost. */
import {
  AbortError,
  BatchGetChannelCommand,
  ConnectionError,
  CredentialsError,
  EndpointError,
  type IvsClient,
  IvsServiceException,
  paginateListStreams,
  TimeoutError,
} from "@ivskit/client-ivs";
import type { ListedStream, LiveChannels } from "./channels.ts";

export interface ReconcilerOptions {
  readonly client: IvsClient;
  readonly channels: LiveChannels;
  /** Seconds between two looks. */
  readonly every: number;
  /** Seconds for which an event is believed more than the list. */
  readonly settle: number;
  readonly log: (line: string) => void;
}

export interface Reconciler {
  /** Looks once, and from then on regularly. Rejects when the first look shows that no other can succeed. */
  start(): Promise<void>;
  /** What went wrong in the last look; undefined when it went well. */
  problem(): string | undefined;
  stop(): void;
}

/** Does not mend itself: somebody has to change the configuration. */
export class HopelessError extends Error {}

export function createReconciler({ client, channels, every, settle, log }: ReconcilerOptions): Reconciler {
  const stopping = new AbortController();
  const callOptions = { abortSignal: stopping.signal };
  let timer: Timer | undefined;
  let problem: string | undefined = "not asked yet";

  async function look(): Promise<void> {
    const asOf = Date.now() - settle * 1000;
    const streams: ListedStream[] = [];
    for await (const stream of paginateListStreams({ client, pageSize: 100, callOptions }, {}).items()) {
      const { channelArn, streamId, startTime, state } = stream;
      if (channelArn && streamId && state === "LIVE") streams.push({ channelArn, streamId, startTime });
    }
    const changed = channels.reconcile(await withNames(streams), asOf);
    if (changed > 0)
      log(`ListStreams knew more than the events: ${changed} channel${changed === 1 ? "" : "s"} put right`);
  }

  /** Streams do not tell what their channels are called. Nothing but the page depends on it, so failing is no harm. */
  async function withNames(streams: readonly ListedStream[]): Promise<ListedStream[]> {
    const names = new Map<string | undefined, string | undefined>();
    const arns = streams.map(({ channelArn }) => channelArn).filter((arn) => !channels.nameOf(arn));
    try {
      for (let start = 0; start < arns.length; start += 50) {
        const command = new BatchGetChannelCommand({ arns: arns.slice(start, start + 50) });
        const output = await client.send(command, callOptions);
        for (const { arn, name } of output.channels ?? []) names.set(arn, name);
      }
    } catch (error) {
      if (error instanceof AbortError) throw error;
    }
    return streams.map((stream) => ({ ...stream, name: names.get(stream.channelArn) }));
  }

  async function lookAndTell(first: boolean): Promise<void> {
    try {
      await look();
      if (problem && !first) log("ListStreams answers again");
      problem = undefined;
    } catch (error) {
      if (stopping.signal.aborted) return;
      const line = explain(error);
      if (first && isHopeless(error)) throw new HopelessError(line);
      if (line !== problem) log(`${line} Trying again every ${every} s; events are taken in all the while.`);
      problem = line;
    }
  }

  function again(): void {
    if (stopping.signal.aborted) return;
    timer = setTimeout(() => lookAndTell(false).then(again), every * 1000);
  }

  return {
    async start() {
      await lookAndTell(true);
      again();
    },
    problem: () => problem,
    stop() {
      clearTimeout(timer);
      stopping.abort();
    },
  };
}

const refused = [
  "AccessDeniedException",
  "ExpiredTokenException",
  "IncompleteSignatureException",
  "InvalidClientTokenId",
  "InvalidSignatureException",
  "MissingAuthenticationTokenException",
  "UnrecognizedClientException",
];

function isHopeless(error: unknown): boolean {
  if (error instanceof IvsServiceException) return refused.includes(error.name);
  return error instanceof CredentialsError || error instanceof EndpointError;
}

function explain(error: unknown): string {
  if (error instanceof IvsServiceException) {
    const told = `${error.name} (${error.$metadata.httpStatusCode ?? "no status"}): ${error.message}`;
    if (error.name === "AccessDeniedException") return `${told} Allow ivs:ListStreams to these credentials.`;
    if (refused.includes(error.name)) {
      return `${told} Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION.`;
    }
    return `ListStreams failed: ${told}`;
  }
  if (error instanceof ConnectionError || error instanceof TimeoutError) {
    return `${error.message} Is the service up, and does Amazon IVS exist in this region?`;
  }
  return error instanceof Error ? error.message : String(error);
}
