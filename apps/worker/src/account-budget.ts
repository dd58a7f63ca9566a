/**
 * A Durable Object for the account in one region. It leases calls of PutMetadata to channels, so that all channels
 * together make at most `ACCOUNT_CALLS_PER_SECOND` calls per second.
 *
 * A lease of k calls lets its channel make a call every 1000 / k milliseconds, so the channel makes at most k calls in
 * any second. A lease counts until one second after the timeout of its last call, or one second after its release. If a
 * channel has several leases, only the largest one counts. The sum for all channels never exceeds the limit. Leases are
 * stored, so that a restart does not lease the same calls twice.
 */
import { DurableObject } from "cloudflare:workers";
import { accountCallsPerSecond, type Settings } from "./settings.ts";

/** The duration of a lease, in milliseconds from the channel's request. Later calls need another lease. */
export const leaseMs = 2000;
/** The timeout of a PutMetadata call, in milliseconds. */
export const callTimeoutMs = 3000;
/** The period for which calls count, in milliseconds. It is a second, because the limit is per second. */
const limitPeriodMs = 1000;
/** Milliseconds after which a waiting channel that has not asked again loses its turn. */
const waitTimeoutMs = 2000;
/** Milliseconds after which a channel that got no lease asks again. */
const retryDelayMs = 250;

export interface Lease {
  /** The calls per second that the channel may make; 0 if the channel got no lease. */
  readonly calls: number;
  /** Milliseconds to wait before the next request for a lease; 0 if the channel got a lease. */
  readonly retryAfterMs: number;
}

export class AccountBudget extends DurableObject<Settings> {
  readonly #sql: SqlStorage;

  constructor(ctx: DurableObjectState, env: Settings) {
    super(ctx, env);
    this.#sql = ctx.storage.sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS leases (channel TEXT NOT NULL, calls INTEGER NOT NULL, counts_until INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS waiting (turn INTEGER PRIMARY KEY, channel TEXT NOT NULL UNIQUE, seen INTEGER NOT NULL);
    `);
  }

  /**
   * Leases at most `wanted` calls per second to a channel, even if the channel already has a lease.
   *
   * @param answered true if no call of the channel can still be in progress; then its earlier leases are released
   */
  lease(channel: string, wanted: number, answered: boolean): Lease {
    const now = Date.now();
    this.#sql.exec("DELETE FROM leases WHERE counts_until <= ?", now);
    this.#sql.exec("DELETE FROM waiting WHERE seen < ?", now - waitTimeoutMs);
    if (answered) this.release(channel);
    this.#sql.exec(
      "INSERT INTO waiting (channel, seen) VALUES (?1, ?2) ON CONFLICT (channel) DO UPDATE SET seen = ?2",
      channel,
      now,
    );
    const limit = accountCallsPerSecond(this.env);
    const leased = this.#number(
      "SELECT ifnull(sum(calls), 0) FROM (SELECT max(calls) AS calls FROM leases WHERE channel <> ? GROUP BY channel)",
      channel,
    );
    // One free call is kept for each channel that has waited longer than this one.
    const ahead = this.#number(
      "SELECT count(*) FROM waiting WHERE turn < (SELECT turn FROM waiting WHERE channel = ?)",
      channel,
    );
    const sharing = this.#number("SELECT count(*) FROM (SELECT channel FROM leases UNION SELECT channel FROM waiting)");
    const fairShare = Math.max(1, Math.floor(limit / sharing));
    const calls = Math.min(wanted, fairShare, limit - leased - ahead);
    if (calls < 1) return { calls: 0, retryAfterMs: retryDelayMs };
    this.#sql.exec("DELETE FROM waiting WHERE channel = ?", channel);
    this.#sql.exec(
      "INSERT INTO leases VALUES (?, ?, ?)",
      channel,
      calls,
      now + leaseMs + callTimeoutMs + limitPeriodMs,
    );
    return { calls, retryAfterMs: 0 };
  }

  /** Lets the leases of a channel count for at most one more second. No call of the channel may be in progress. */
  release(channel: string): void {
    this.#sql.exec(
      "UPDATE leases SET counts_until = min(counts_until, ?) WHERE channel = ?",
      Date.now() + limitPeriodMs,
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
