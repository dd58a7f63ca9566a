/**
 * A Durable Object for each channel. It queues the messages for the channel from all edges, packs them, and sends them
 * with PutMetadata, at most five times per second.
 *
 * It makes one call at a time, and waits at least a fifth of a second between an answer and the next call. So the
 * service receives at most five calls within a second, even if calls take long. A message is deleted after the service
 * has accepted it, or after it has expired. If the object crashes during a call, it sends the messages of the call
 * again, with the same ids.
 */
import { DurableObject } from "cloudflare:workers";
import {
  ChannelNotBroadcasting,
  IvsClient,
  IvsServiceException,
  PutMetadataCommand,
  ThrottlingException,
  ValidationException,
} from "@ivskit/client-ivs";
import { type AccountBudget, callTimeoutMs, leaseMs } from "./account-budget.ts";
import { type Batch, type Message, packBatch } from "./batch.ts";
import type { StreamChange } from "./events.ts";
import { toLogLine } from "./log.ts";
import { clientConfig, needRegion, type Settings } from "./settings.ts";
import { applyChange, type StreamState } from "./stream-state.ts";

/** The quota of PutMetadata calls per second for a channel. */
const channelCallsPerSecond = 5;
export const maxQueuedMessages = 10_000;
/** The shortest delay of an alarm, in milliseconds, so that messages that arrive soon after each other share a call. */
const batchDelayMs = 20;
/** Milliseconds that are added to every pause, because a timer can fire slightly too early. */
const timerSlackMs = 5;
/** The maximum number of PutMetadata calls in an alarm. On Cloudflare's free plan, an alarm may make 50 requests. */
const maxCallsPerAlarm = 40;
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
  readonly ACCOUNT: DurableObjectNamespace<AccountBudget>;
}

export class ChannelRelay extends DurableObject<RelayEnv> {
  readonly #sql: SqlStorage;
  readonly #kv: SyncKvStorage;
  #client: IvsClient | undefined;
  #sending = false;
  #lease = { calls: 0, until: 0 };
  /** The time at which the last call ended, with or without an answer, in milliseconds since 1970. */
  #answered: number;
  /** True during a call, and after a call without an answer, because the service may still be handling it. */
  #unanswered = false;

  constructor(ctx: DurableObjectState, env: RelayEnv) {
    super(ctx, env);
    this.#sql = ctx.storage.sql;
    this.#kv = ctx.storage.kv;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT, data TEXT NOT NULL, expires INTEGER NOT NULL, refused TEXT
      )`);
    // The time at which a call ends is not stored. After a restart, the last call is assumed to have taken a second.
    this.#answered = (this.#kv.get<number>("calledAt") ?? 0) + 1000;
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
    try {
      for (let call = 0; call < maxCallsPerAlarm; call++) {
        this.#forgetExpired();
        if (this.#queued() === 0 || !(await this.#pause())) break;
        // The queue is read after the pause, so that the batch includes new messages.
        const batch = packBatch(this.#nextMessages());
        if (!batch) break;
        await this.#send(batch);
      }
    } finally {
      // A call without an answer may still reach the service. So its lease is not released, and counts until it
      // expires.
      if (!this.#unanswered) await this.#budget().release(this.#channelArn());
      this.#lease = { calls: 0, until: 0 };
    }
  }

  /**
   * Waits until the next call is allowed, and returns true. Returns false if the channel gets no lease; the next alarm
   * then asks again.
   */
  async #pause(): Promise<boolean> {
    for (;;) {
      const now = Date.now();
      if (this.#lease.until <= now) {
        const wanted = this.#wanted(now);
        const { calls, retryAfterMs } = await this.#budget().lease(this.#channelArn(), wanted, !this.#unanswered);
        // The lease is counted from the time before the request, so that it ends here before it ends in the budget.
        this.#lease = { calls, until: now + leaseMs };
        if (calls === 0) {
          this.#kv.put("leaseAt", Date.now() + retryAfterMs);
          return false;
        }
      }
      const delayMs = this.#answered + 1000 / this.#lease.calls + timerSlackMs - Date.now();
      if (delayMs > 0) await scheduler.wait(delayMs);
      if (Date.now() < this.#lease.until) return true;
    }
  }

  /**
   * Returns how many calls per second to ask for, at most five: one for each payload in the queue, so that other
   * channels get the rest. Returns five if the last call ended less than a second ago.
   */
  #wanted(now: number): number {
    if (now - this.#answered < 1000) return channelCallsPerSecond;
    let batches = 0;
    const rest = this.#nextMessages(maxBatchMessages * channelCallsPerSecond);
    while (rest.length > 0 && batches < channelCallsPerSecond) {
      rest.splice(0, packBatch(rest)?.ids.length ?? rest.length);
      batches++;
    }
    return batches;
  }

  async #send({ payload, ids }: Batch): Promise<void> {
    const [first = 0] = ids;
    const last = ids.at(-1) ?? first;
    this.#client ??= new IvsClient(clientConfig(this.env));
    this.#kv.put("calledAt", Date.now());
    this.#unanswered = true;
    this.#count({ calls: 1 });
    try {
      const command = new PutMetadataCommand({ channelArn: this.#channelArn(), metadata: payload });
      // The client does not retry, because only this object knows when a call is allowed.
      await this.#client.send(command, { maxAttempts: 1, requestTimeout: callTimeoutMs });
      this.#unanswered = false;
    } catch (error) {
      // Only an answer of the service counts: a proxy can answer while the call is still on its way to the service.
      const answered = error instanceof IvsServiceException && error.$response?.headers["x-amzn-errortype"];
      this.#unanswered = !answered;
      if (!(error instanceof ValidationException)) throw error;
      const refuse = "UPDATE messages SET refused = ? WHERE refused IS NULL AND id BETWEEN ? AND ?";
      this.#sql.exec(refuse, error.message, first, last);
      return;
    } finally {
      this.#answered = Date.now();
    }
    this.ctx.storage.transactionSync(() => {
      this.#sql.exec("DELETE FROM messages WHERE refused IS NULL AND id BETWEEN ? AND ?", first, last);
      this.#count({ sent: ids.length });
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
   * Returns the time of the next attempt: after `batchDelayMs`, or later if the delay after an error or the wait for a
   * lease has not ended by then.
   */
  #nextAttemptAt(): number {
    const retryAt = this.#kv.get<RetryState>("retry")?.retryAt ?? 0;
    return Math.max(Date.now() + batchDelayMs, retryAt, this.#kv.get<number>("leaseAt") ?? 0);
  }

  #queued(): number {
    return this.#sql.exec<{ n: number }>("SELECT count(*) AS n FROM messages WHERE refused IS NULL").one().n;
  }

  #nextMessages(limit: number = maxBatchMessages): Message[] {
    const query = "SELECT id, data FROM messages WHERE refused IS NULL ORDER BY id LIMIT ?";
    return this.#sql.exec<{ id: number; data: string }>(query, limit).toArray();
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

  /** Returns the budget of the region, because the account has a separate quota in each region. */
  #budget(): DurableObjectStub<AccountBudget> {
    return this.env.ACCOUNT.get(this.env.ACCOUNT.idFromName(needRegion(this.env)));
  }
}
