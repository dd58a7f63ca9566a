/** Sends timed metadata in order, within the limits of the service. */
import type { IvsClient } from "@ivskit/client-ivs";
import { MetadataQueueError } from "../errors/metadata-queue-error.ts";
import type { CallOptions } from "../run/options.ts";
import { sleep } from "../run/retry.ts";
import { isNamed } from "../run/service-errors.ts";
import { encodeMetadata, packMetadata } from "./envelope.ts";
import { metadataLimits, putMetadata } from "./put-metadata.ts";
import { checkQueueOptions, type MetadataQueueOptions } from "./queue-options.ts";

declare global {
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

export interface SendMetadataOptions extends CallOptions {
  /** A message that waits for its call is replaced by the next one of the channel with the same key. Default: none. */
  readonly key?: string | undefined;
  /** The id of the message. To send a message again, give the same id: players skip a repeated id. Default: a new id. */
  readonly id?: number | string | undefined;
}

/** `sent`: the service accepted the message. `replaced`: a later message with the same key took its place. */
export type MetadataOutcome = "sent" | "replaced";

interface Item {
  readonly entry: string;
  readonly key: string | undefined;
  readonly abortSignal: AbortSignal | undefined;
  settle(outcome: MetadataOutcome): void;
  fail(error: unknown): void;
}

/**
 * Queues messages for channels. Messages of a channel share calls and are sent in order, one call at a time. A throttled
 * call is repeated in its order. After any other error, the messages of the call fail with it.
 */
export class MetadataQueue {
  readonly #client: IvsClient;
  readonly #options: MetadataQueueOptions;
  /** The messages that wait, by channel. A channel is here while it has messages that wait or are being sent. */
  readonly #waiting = new Map<string, Item[]>();
  readonly #unsettled = new Set<Promise<unknown>>();
  /** Functions that each wake one waiting caller of `ready`. */
  readonly #onSpace: (() => void)[] = [];
  readonly #end = new AbortController();
  readonly #idPrefix: string = Math.random().toString(36).slice(2, 8);
  #lastId = 0;
  #isClosed = false;

  /**
   * @throws RangeError for a number that is out of range; TypeError without a limiter, or for an option that does not
   * exist
   */
  constructor(client: IvsClient, options: MetadataQueueOptions) {
    checkQueueOptions(options);
    this.#client = client;
    this.#options = options;
    const { abortSignal } = options;
    const abort = (): void => void this.close(abortSignal?.reason);
    // The end of the queue removes the listener, because the signal may live longer.
    if (abortSignal?.aborted) abort();
    else abortSignal?.addEventListener("abort", abort, { signal: this.#end.signal });
  }

  /** The number of messages that wait or are being sent. */
  get size(): number {
    return this.#unsettled.size;
  }

  /**
   * Queues a JSON value, and resolves once the service has accepted it or a later message has replaced it. The signal
   * takes a message out of the queue unless it is being sent. If its call is throttled, an aborted message is not sent
   * again.
   *
   * @throws TypeError if the ARN is not a text or the data is not a JSON value; RangeError if it does not fit into 1 KB
   * @throws MetadataQueueError if the queue is full or closed
   * @throws the reason of the signal; errors of the client and the limiter
   */
  async send(
    channelArn: string,
    data: unknown,
    { key, id = `${this.#idPrefix}${(++this.#lastId).toString(36)}`, abortSignal }: SendMetadataOptions = {},
  ): Promise<MetadataOutcome> {
    if (typeof channelArn !== "string") throw new TypeError(`channelArn must be a string, got ${typeof channelArn}`);
    abortSignal?.throwIfAborted();
    if (this.#isClosed) throw new MetadataQueueError("closed");
    const entry = encodeMetadata({ id, data });
    const waiting = this.#waiting.get(channelArn) ?? [];
    const replaced = key === undefined ? -1 : waiting.findIndex((item) => item.key === key);
    const { maxQueuedMessages = 1_000 } = this.#options;
    if (replaced < 0 && this.size >= maxQueuedMessages) throw new MetadataQueueError("full");
    let abort: (() => void) | undefined;
    const outcome = new Promise<MetadataOutcome>((settle, fail) => {
      const item: Item = { entry, key, abortSignal, settle, fail };
      abort = () => {
        const index = waiting.indexOf(item);
        if (index < 0) return;
        waiting.splice(index, 1);
        fail(abortSignal?.reason);
      };
      // The new message takes the old one's place, so that a value that changes often is sent all the same.
      if (replaced >= 0) waiting.splice(replaced, 1, item)[0]?.settle("replaced");
      else waiting.push(item);
    });
    this.#unsettled.add(outcome);
    abortSignal?.addEventListener("abort", abort ?? (() => {}));
    if (!this.#waiting.has(channelArn)) {
      this.#waiting.set(channelArn, waiting);
      void this.#sendAll(channelArn, waiting);
    }
    try {
      return await outcome;
    } finally {
      this.#unsettled.delete(outcome);
      for (const resolve of this.#onSpace.splice(0)) resolve();
      if (abort) abortSignal?.removeEventListener("abort", abort);
    }
  }

  /**
   * Resolves as soon as the queue has space for a message. `send` fails while it is full. If there are several producers,
   * the message of another one can take the space first; then wait again.
   */
  async ready(): Promise<void> {
    const { maxQueuedMessages = 1_000 } = this.#options;
    while (this.size >= maxQueuedMessages) await new Promise<void>((resolve) => this.#onSpace.push(resolve));
  }

  /** Resolves once all messages that are in the queue now have been sent, have been replaced or have failed. */
  async flush(): Promise<void> {
    await Promise.allSettled(this.#unsettled);
  }

  /** Takes no more messages, and resolves once the queue is empty. */
  async drain(): Promise<void> {
    this.#isClosed = true;
    await this.flush();
    this.#end.abort();
  }

  /**
   * Takes no more messages, and fails those that wait with the reason. Resolves once the calls in progress have ended.
   *
   * @param reason default: a MetadataQueueError
   */
  async close(reason: unknown = new MetadataQueueError("closed")): Promise<void> {
    this.#isClosed = true;
    this.#end.abort(reason);
    for (const waiting of this.#waiting.values()) for (const { fail } of waiting.splice(0)) fail(reason);
    await this.flush();
  }

  /** Drains the queue. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.drain();
  }

  async #sendAll(channelArn: string, waiting: Item[]): Promise<void> {
    const { limiter, retryDelayMs = 1_000, requestTimeoutMs } = this.#options;
    const limits = metadataLimits(channelArn, this.#options);
    let throttled = 0;
    while (waiting.length > 0) {
      let batch: Item[] = [];
      try {
        const permit = await limiter.acquire(limits, { abortSignal: this.#end.signal });
        // The messages are taken after the wait, so that later ones share the call.
        const { metadata, count } = packMetadata(waiting.map(({ entry }) => entry));
        batch = waiting.splice(0, count);
        if (count === 0) {
          void permit.release().catch(() => {});
          break;
        }
        await putMetadata(this.#client, permit, { channelArn, metadata }, { requestTimeoutMs });
        for (const { settle } of batch) settle("sent");
        throttled = 0;
      } catch (error) {
        if (isNamed(error, "ThrottlingException") && !this.#end.signal.aborted) {
          waiting.unshift(...batch.filter((item) => isStillWanted(item, waiting)));
          await sleep(retryDelayMs * 2 ** Math.min(throttled++, 3), this.#end.signal).catch(() => {});
        } else {
          // If the limiter failed, nothing was taken.
          if (batch.length === 0) batch = waiting.splice(0);
          for (const { fail } of batch) fail(error);
        }
      }
    }
    this.#waiting.delete(channelArn);
  }
}

/** Settles a message of a throttled call if it was aborted during the call, or if a later message has its key. */
function isStillWanted({ key, abortSignal, settle, fail }: Item, waiting: readonly Item[]): boolean {
  if (abortSignal?.aborted) fail(abortSignal.reason);
  else if (key !== undefined && waiting.some((later) => later.key === key)) settle("replaced");
  else return true;
  return false;
}
