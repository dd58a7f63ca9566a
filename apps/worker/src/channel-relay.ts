/**
 * One object for each channel: keeps its timed metadata in storage and sends it by PutMetadata, packed together, at
 * most five times a second. Whatever edge a message comes in at, it ends up in the one queue of its channel.
 *
 * There is one call at a time, and a pause of a fifth of a second between an answer and the next call: however long
 * the calls travel, no second can see a sixth one. A message is deleted when the service has taken it; after a crash
 * in between it is sent again under the same id.
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
import { type AccountBudget, callTimeout, leaseTime } from "./account-budget.ts";
import { type Batch, type Message, packBatch } from "./batch.ts";
import type { StreamChange } from "./events.ts";
import { toLogLine } from "./log.ts";
import { clientConfig, type Env, needRegion } from "./settings.ts";
import { applyChange, type StreamState } from "./stream-state.ts";

/** Calls a second that a channel takes. */
const channelCalls = 5;
/** Messages that a channel keeps at most. */
export const queueLimit = 10_000;
/** Milliseconds for which the first message waits for company. */
const gathering = 20;
/** Milliseconds added to every pause, since timers may be a little early. */
const slack = 5;
/** Calls in one go; an alarm may make 50 requests on the free plan. */
const callsPerAlarm = 40;
/** More cannot fit into one payload. */
const mostInBatch = 64;

export interface RelayStatus {
  readonly queued: number;
  readonly sent: number;
  readonly calls: number;
  readonly throttled: number;
  readonly expired: number;
  /** Messages that the service will never take, kept with the reason until they expire. */
  readonly refused: readonly { readonly id: number; readonly reason: string }[];
  /** As the events said; absent when there was none. */
  readonly live?: boolean;
  /** Why the last call failed; absent when it did not. */
  readonly lastError?: string;
}

interface Counts {
  readonly sent: number;
  readonly calls: number;
  readonly throttled: number;
  readonly expired: number;
}

interface Trouble {
  readonly failures: number;
  readonly retryAt: number;
  readonly error: string;
}

export class ChannelRelay extends DurableObject<Env> {
  readonly #sql: SqlStorage;
  readonly #kv: SyncKvStorage;
  #client: IvsClient | undefined;
  #sending = false;
  #lease = { calls: 0, until: 0 };
  /** When the last call was answered, or given up. */
  #answered: number;
  #unanswered = false;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sql = ctx.storage.sql;
    this.#kv = ctx.storage.kv;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT, data TEXT NOT NULL, expires INTEGER NOT NULL, refused TEXT
      )`);
    // A call of the life before may have been on its way a moment longer than was written down.
    this.#answered = (this.#kv.get<number>("calledAt") ?? 0) + 1000;
    if (this.#queued() > 0) ctx.blockConcurrencyWhile(() => this.#wake());
  }

  /** Takes all of the messages or none; they are stored when this returns. `lifetime` in seconds. */
  async enqueue(
    channelArn: string,
    messages: readonly string[],
    lifetime: number,
  ): Promise<{ accepted: boolean; queued: number }> {
    const queued = this.#queued();
    if (queued + messages.length > queueLimit) return { accepted: false, queued };
    const expires = Date.now() + lifetime * 1000;
    this.ctx.storage.transactionSync(() => {
      this.#kv.put("channelArn", channelArn);
      for (const data of messages) this.#sql.exec("INSERT INTO messages (data, expires) VALUES (?, ?)", data, expires);
    });
    await this.#wake();
    return { accepted: true, queued: queued + messages.length };
  }

  /** An event that is older than what is known, or a replay, changes nothing. */
  async streamChanged(change: StreamChange): Promise<void> {
    const before = this.#kv.get<StreamState>("stream");
    const after = applyChange(before, change);
    if (after === before) return;
    this.#kv.put("stream", after);
    if (!change.live || !after.live) return;
    this.#kv.delete("trouble");
    if (this.#queued() > 0) await this.#wake();
  }

  status(): RelayStatus {
    const stream = this.#kv.get<StreamState>("stream");
    const trouble = this.#kv.get<Trouble>("trouble");
    const refused = this.#sql.exec<{ id: number; reason: string }>(
      "SELECT id, refused AS reason FROM messages WHERE refused IS NOT NULL ORDER BY id LIMIT 20",
    );
    return {
      queued: this.#queued(),
      ...this.#counts(),
      refused: refused.toArray(),
      ...(stream && { live: stream.live }),
      ...(trouble && { lastError: trouble.error }),
    };
  }

  /** If the object dies in the middle of it, the runtime calls it again. */
  override async alarm(): Promise<void> {
    this.#sending = true;
    try {
      await this.#sendQueue();
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#sending = false;
      if (this.#queued() > 0) await this.ctx.storage.setAlarm(this.#soon());
    }
  }

  async #sendQueue(): Promise<void> {
    try {
      for (let call = 0; call < callsPerAlarm; call++) {
        this.#forgetExpired();
        if (this.#queued() === 0 || !(await this.#pause())) break;
        // Taken after the pause, so that it has what came in meanwhile.
        const batch = packBatch(this.#next());
        if (!batch) break;
        await this.#send(batch);
      }
    } finally {
      // A call without an answer may still arrive: then the lease has to run out by itself.
      if (!this.#unanswered) await this.#budget().release(this.#channelArn());
      this.#lease = { calls: 0, until: 0 };
    }
  }

  /** Until the next call is allowed. False: the account has none to spare, an alarm is set for later. */
  async #pause(): Promise<boolean> {
    for (;;) {
      const now = Date.now();
      if (this.#lease.until <= now) {
        const wanted = this.#wanted(now);
        const { calls, retryAfter } = await this.#budget().lease(this.#channelArn(), wanted, !this.#unanswered);
        // From before it asked: a lease must end here before it ends there.
        this.#lease = { calls, until: now + leaseTime };
        if (calls === 0) {
          this.#kv.put("leaseAt", Date.now() + retryAfter);
          return false;
        }
      }
      const wait = this.#answered + 1000 / this.#lease.calls + slack - Date.now();
      if (wait > 0) await scheduler.wait(wait);
      if (Date.now() < this.#lease.until) return true;
    }
  }

  /** A channel with little to say leaves the account's calls to others. */
  #wanted(now: number): number {
    if (now - this.#answered < 1000) return channelCalls;
    let batches = 0;
    const rest = this.#next(mostInBatch * channelCalls);
    while (rest.length > 0 && batches < channelCalls) {
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
      // Repeated by this object alone, which knows the pace.
      await this.#client.send(command, { maxAttempts: 1, requestTimeout: callTimeout });
      this.#unanswered = false;
    } catch (error) {
      // A proxy may answer in the service's stead while the call is still on its way.
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
      this.#kv.delete("trouble");
    });
  }

  /** Everything stays in the queue, and the next try comes later and later. */
  #failed(error: unknown): void {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const failures = (this.#kv.get<Trouble>("trouble")?.failures ?? 0) + 1;
    const longest =
      error instanceof ThrottlingException ? 8000 : error instanceof ChannelNotBroadcasting ? 30_000 : 60_000;
    const delay = Math.min(longest, 1000 * 2 ** Math.min(failures - 1, 10)) * (0.75 + Math.random() / 4);
    if (error instanceof ThrottlingException) this.#count({ throttled: 1 });
    this.#kv.put("trouble", { failures, retryAt: Date.now() + delay, error: `${name}: ${message}` } satisfies Trouble);
    const channelArn = this.#channelArn();
    console.warn(toLogLine({ event: "metadata not sent", channelArn, error: name, message, failures }));
  }

  async #wake(): Promise<void> {
    if (this.#sending) return;
    const soon = this.#soon();
    const alarm = await this.ctx.storage.getAlarm();
    if (alarm === null || alarm > soon) await this.ctx.storage.setAlarm(soon);
  }

  /** When to try next: at once, or when the service or the account may have room again. */
  #soon(): number {
    const retryAt = this.#kv.get<Trouble>("trouble")?.retryAt ?? 0;
    return Math.max(Date.now() + gathering, retryAt, this.#kv.get<number>("leaseAt") ?? 0);
  }

  #queued(): number {
    return this.#sql.exec<{ n: number }>("SELECT count(*) AS n FROM messages WHERE refused IS NULL").one().n;
  }

  #next(limit: number = mostInBatch): Message[] {
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

  /** The limit holds for an account in a region. */
  #budget(): DurableObjectStub<AccountBudget> {
    return this.env.ACCOUNT.get(this.env.ACCOUNT.idFromName(needRegion(this.env)));
  }
}
