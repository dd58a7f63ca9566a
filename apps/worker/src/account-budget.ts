/**
 * One object for the whole account: it leases out the calls of PutMetadata that the account may make in a second.
 *
 * A lease of k calls lets its channel call every 1000 / k milliseconds, so that no second sees more than k of them.
 * It counts until a second after its last call can have been answered; the leases that count never exceed the limit.
 * They are kept in storage: a restart must not hand the same calls out twice.
 */
import { DurableObject } from "cloudflare:workers";
import { accountCalls, type Env } from "./settings.ts";

/** Milliseconds from asking for a lease, after which its holder begins no more calls. */
export const leaseTime = 2000;
/** Milliseconds after which a call under way is given up. */
export const callTimeout = 3000;
/** What a limit "a second" looks back on, in milliseconds. */
const second = 1000;
/** A channel that does not ask again for so long has lost interest, in milliseconds. */
const patience = 2000;

export interface Lease {
  /** Calls a second; 0: none is free at the moment. */
  readonly calls: number;
  /** Milliseconds after which to ask again when there was none. */
  readonly retryAfter: number;
}

export class AccountBudget extends DurableObject<Env> {
  readonly #sql: SqlStorage;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sql = ctx.storage.sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS leases (channel TEXT NOT NULL, calls INTEGER NOT NULL, counts_until INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS waiting (turn INTEGER PRIMARY KEY, channel TEXT NOT NULL UNIQUE, seen INTEGER NOT NULL);
    `);
  }

  /** A channel asks, also when its lease has run out. `answered`: none of its calls can still be under way. */
  lease(channel: string, wanted: number, answered: boolean): Lease {
    const now = Date.now();
    this.#sql.exec("DELETE FROM leases WHERE counts_until <= ?", now);
    this.#sql.exec("DELETE FROM waiting WHERE seen < ?", now - patience);
    if (answered) this.release(channel);
    this.#sql.exec(
      "INSERT INTO waiting (channel, seen) VALUES (?1, ?2) ON CONFLICT (channel) DO UPDATE SET seen = ?2",
      channel,
      now,
    );
    const limit = accountCalls(this.env);
    const leased = this.#number(
      "SELECT ifnull(sum(calls), 0) FROM (SELECT max(calls) AS calls FROM leases WHERE channel <> ? GROUP BY channel)",
      channel,
    );
    // First come, first served: what is free is kept for those who were refused before.
    const ahead = this.#number(
      "SELECT count(*) FROM waiting WHERE turn < (SELECT turn FROM waiting WHERE channel = ?)",
      channel,
    );
    const sharing = this.#number("SELECT count(*) FROM (SELECT channel FROM leases UNION SELECT channel FROM waiting)");
    const fair = Math.max(1, Math.floor(limit / sharing));
    const calls = Math.min(wanted, fair, limit - leased - ahead);
    if (calls < 1) return { calls: 0, retryAfter: 250 };
    this.#sql.exec("DELETE FROM waiting WHERE channel = ?", channel);
    this.#sql.exec("INSERT INTO leases VALUES (?, ?, ?)", channel, calls, now + leaseTime + callTimeout + second);
    return { calls, retryAfter: 0 };
  }

  /** A channel has nothing more to send; its last call was answered. */
  release(channel: string): void {
    this.#sql.exec(
      "UPDATE leases SET counts_until = min(counts_until, ?) WHERE channel = ?",
      Date.now() + second,
      channel,
    );
  }

  #number(query: string, ...bindings: string[]): number {
    return Number(
      this.#sql
        .exec(query, ...bindings)
        .raw()
        .next().value?.[0] ?? 0,
    );
  }
}
