/**
 * A Durable Object for each channel. It queues the messages for the channel from all edges, packs them, and sends them
 * with PutMetadata, one call at a time. The limiter of the account permits each call.
 *
 * A message is deleted after the service has accepted it, or after it has expired. If the object crashes during a call,
 * or the call gets no answer in time, it sends the messages of the call again, with the same ids.
 */
import { DurableObject } from "cloudflare:workers";
import { ChannelNotBroadcasting, IvsClient, ThrottlingException, ValidationException } from "@ivskit/client-ivs";
import {
  createDurableObjectRateLimiter,
  metadataLimits,
  type Permit,
  packMetadata,
  putMetadata,
} from "@ivskit/workflows";
import type { StreamChange } from "./events.ts";
import { toLogLine } from "./log.ts";
import { accountCallsPerSecond, clientConfig, needRegion, type Settings } from "./settings.ts";
import { applyChange, type StreamState } from "./stream-state.ts";

export const maxQueuedMessages = 10_000;
/** The shortest delay of an alarm, in milliseconds, so that messages that arrive soon after each other share a call. */
const batchDelayMs = 20;
/**
 * The maximum number of PutMetadata calls in an alarm. Each needs two requests to the limiter as well, and on
 * Cloudflare's free plan, an alarm may make 50 requests.
 */
const maxCallsPerAlarm = 16;
/** The number of messages that are read for a payload. No payload has space for more. */
const maxBatchMessages = 64;
/** The longest delay before the next attempt, in milliseconds, by the error of the last attempt. */
const maxRetryDelayMs = { throttled: 8_000, offline: 30_000, other: 60_000 } as const;

export interface RelayStatus {
  readonly queued: number;
  readonly sent: number;
  readonly calls: number;
  readonly throttled: number;
  readonly expired: number;
  /**
   * The oldest messages that the service refused as invalid, at most 20, with the reason. They are not sent again, and
   * are kept at least until they expire.
   */
  readonly refused: readonly { readonly id: number; readonly reason: string }[];
  /** Whether the channel is live according to events; absent before the first event. */
  readonly live?: boolean;
  /** The last error that delayed the queue; absent after a call that succeeded, or after the start of a stream. */
  readonly lastError?: string;
}

/** A row of the queue. */
type Message = {
  /** The id, which increases within a channel. */
  readonly id: number;
  /** The message as JSON text. */
  readonly data: string;
};

interface Counts {
  readonly sent: number;
  readonly calls: number;
  readonly throttled: number;
  readonly expired: number;
}

interface RetryState {
  readonly failures: number;
  readonly retryAt: number;
  readonly error: string;
}

/** The bindings that a relay uses. */
export interface RelayEnv extends Settings {
  /** The limiter of the account. */
  readonly ACCOUNT: DurableObjectNamespace;
}

export class ChannelRelay extends DurableObject<RelayEnv> {
  readonly #sql: SqlStorage;
  readonly #kv: SyncKvStorage;
  #client: IvsClient | undefined;
  #sending = false;

  constructor(ctx: DurableObjectState, env: RelayEnv) {
    super(ctx, env);
    this.#sql = ctx.storage.sql;
    this.#kv = ctx.storage.kv;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT, data TEXT NOT NULL, expires INTEGER NOT NULL, refused TEXT
      )`);
    if (this.#queued() > 0) ctx.blockConcurrencyWhile(() => this.#wake());
  }

  /**
   * Adds the messages to the queue, and returns how many messages it then holds. If the queue has no space for all of
   * them, it stores none, and `accepted` is false.
   */
  async enqueue(
    channelArn: string,
    messages: readonly string[],
    lifetimeSeconds: number,
  ): Promise<{ accepted: boolean; queued: number }> {
    const queued = this.#queued();
    if (queued + messages.length > maxQueuedMessages) return { accepted: false, queued };
    const expires = Date.now() + lifetimeSeconds * 1000;
    this.ctx.storage.transactionSync(() => {
      this.#kv.put("channelArn", channelArn);
      for (const data of messages) this.#sql.exec("INSERT INTO messages (data, expires) VALUES (?, ?)", data, expires);
    });
    await this.#wake();
    return { accepted: true, queued: queued + messages.length };
  }

  /**
   * Applies an event, unless it is a replay or older than the known state. The start of a stream also ends the delay
   * after an error.
   */
  async streamChanged(change: StreamChange): Promise<void> {
    const before = this.#kv.get<StreamState>("stream");
    const after = applyChange(before, change);
    if (after === before) return;
    this.#kv.put("stream", after);
    if (!change.live || !after.live) return;
    this.#kv.delete("retry");
    if (this.#queued() > 0) await this.#wake();
  }

  status(): RelayStatus {
    const stream = this.#kv.get<StreamState>("stream");
    const retry = this.#kv.get<RetryState>("retry");
    const refused = this.#sql.exec<{ id: number; reason: string }>(
      "SELECT id, refused AS reason FROM messages WHERE refused IS NOT NULL ORDER BY id LIMIT 20",
    );
    return {
      queued: this.#queued(),
      ...this.#counts(),
      refused: refused.toArray(),
      ...(stream && { live: stream.live }),
      ...(retry && { lastError: retry.error }),
    };
  }

  /**
   * Sends the queue. If messages remain, sets the alarm for the next attempt. The runtime calls this method again if
   * the object crashes before the method returns.
   */
  override async alarm(): Promise<void> {
    this.#sending = true;
    try {
      await this.#sendQueue();
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#sending = false;
      if (this.#queued() > 0) await this.ctx.storage.setAlarm(this.#nextAttemptAt());
    }
  }

  async #sendQueue(): Promise<void> {
    // The account has a separate quota in each region.
    const account = this.env.ACCOUNT.get(this.env.ACCOUNT.idFromName(needRegion(this.env)));
    const limiter = createDurableObjectRateLimiter(account);
    const rates = { accountCallsPerSecond: accountCallsPerSecond(this.env) };
    for (let call = 0; call < maxCallsPerAlarm && this.#queued() > 0; call++) {
      const permit = await limiter.acquire(metadataLimits(this.#channelArn(), rates));
      this.#forgetExpired();
      // The queue is read after the wait, so that the call includes new messages.
      const messages = this.#nextMessages();
      if (messages.length > 0) await this.#send(permit, messages);
      else await permit.release();
    }
  }

  async #send(permit: Permit, messages: readonly Message[]): Promise<void> {
    const { metadata, count } = packMetadata(messages.map(({ id, data }) => `{"id":${id},"data":${data}}`));
    const [first, last] = [messages[0]?.id, messages[count - 1]?.id];
    this.#client ??= new IvsClient(clientConfig(this.env));
    this.#count({ calls: 1 });
    try {
      await putMetadata(this.#client, permit, { channelArn: this.#channelArn(), metadata });
    } catch (error) {
      if (!(error instanceof ValidationException)) throw error;
      const refuse = "UPDATE messages SET refused = ? WHERE refused IS NULL AND id BETWEEN ? AND ?";
      this.#sql.exec(refuse, error.message, first, last);
      return;
    }
    this.ctx.storage.transactionSync(() => {
      this.#sql.exec("DELETE FROM messages WHERE refused IS NULL AND id BETWEEN ? AND ?", first, last);
      this.#count({ sent: count });
      this.#kv.delete("retry");
    });
  }

  /**
   * Delays the next attempt, longer after each failure, up to the limit in `maxRetryDelayMs`. The messages stay in the
   * queue.
   */
  #failed(error: unknown): void {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const failures = (this.#kv.get<RetryState>("retry")?.failures ?? 0) + 1;
    const isThrottled = error instanceof ThrottlingException;
    const cause = isThrottled ? "throttled" : error instanceof ChannelNotBroadcasting ? "offline" : "other";
    const delayMs =
      Math.min(maxRetryDelayMs[cause], 1000 * 2 ** Math.min(failures - 1, 10)) * (0.75 + Math.random() / 4);
    if (isThrottled) this.#count({ throttled: 1 });
    this.#kv.put("retry", {
      failures,
      retryAt: Date.now() + delayMs,
      error: `${name}: ${message}`,
    } satisfies RetryState);
    const channelArn = this.#channelArn();
    console.warn(toLogLine({ event: "metadata not sent", channelArn, error: name, message, failures }));
  }

  async #wake(): Promise<void> {
    if (this.#sending) return;
    const next = this.#nextAttemptAt();
    const alarm = await this.ctx.storage.getAlarm();
    if (alarm === null || alarm > next) await this.ctx.storage.setAlarm(next);
  }

  /**
   * Returns the time of the next attempt: after `batchDelayMs`, or later if the delay after an error has not ended by
   * then.
   */
  #nextAttemptAt(): number {
    const retryAt = this.#kv.get<RetryState>("retry")?.retryAt ?? 0;
    return Math.max(Date.now() + batchDelayMs, retryAt);
  }

  #queued(): number {
    return this.#sql.exec<{ n: number }>("SELECT count(*) AS n FROM messages WHERE refused IS NULL").one().n;
  }

  #nextMessages(): Message[] {
    const query = "SELECT id, data FROM messages WHERE refused IS NULL ORDER BY id LIMIT ?";
    return this.#sql.exec<Message>(query, maxBatchMessages).toArray();
  }

  #forgetExpired(): void {
    const gone = this.#sql.exec("DELETE FROM messages WHERE expires <= ? RETURNING id", Date.now()).toArray();
    if (gone.length > 0) this.#count({ expired: gone.length });
  }

  #counts(): Counts {
    return this.#kv.get<Counts>("counts") ?? { sent: 0, calls: 0, throttled: 0, expired: 0 };
  }

  #count(more: Partial<Counts>): void {
    const counts = { ...this.#counts() };
    for (const name of Object.keys(more) as (keyof Counts)[]) counts[name] += more[name] ?? 0;
    this.#kv.put("counts", counts);
  }

  #channelArn(): string {
    return this.#kv.get<string>("channelArn") ?? "";
  }
}
