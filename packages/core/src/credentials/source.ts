// Keeps the credentials of one client: fetches them once, and again before they expire.

import { CredentialsError } from "../errors/client.ts";
import { createCancellation } from "../time/cancel.ts";
import { type Clock, maxOffsetMs } from "../time/clock.ts";
import { checkCredentials } from "./check.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/** A refresh begins this long before the end. */
const refreshAheadMs = 300_000;
/** The shortest time between two questions to the provider while credentials are still valid. */
const pauseMs = 10_000;
/** The time that a provider has for its answer. */
const providerTimeoutMs = 60_000;

/** The last moment that a Date can name, in milliseconds. */
const never = 8.64e15;

/** Gives credentials that are valid now. */
export interface CredentialsSource {
  /**
   * Waits for the provider only where no valid credentials are held; otherwise a refresh runs in the background.
   *
   * @throws CredentialsError where there are none, or none that are valid
   */
  get(clock: Clock, abortSignal?: AbortSignal): Promise<Credentials>;
  /** The service refused these: the next `get` asks the provider again. False: there is no provider to ask. */
  reject(credentials: Credentials): boolean;
}

/** Wraps the credentials or the provider of a configuration. @throws CredentialsError for incomplete credentials */
export function createCredentialsSource(given: Credentials | CredentialsProvider): CredentialsSource {
  const provider = typeof given === "function" ? given : undefined;
  let held = provider ? undefined : checkCredentials(given as Credentials);
  let pending: Promise<Credentials> | undefined;
  /** Milliseconds of uptime: the machine's clock may be set. */
  let askedAt = -never;

  /** Asks one question at a time, until its time is over. Only the answer to the latest question is kept. */
  function refresh(): Promise<Credentials> {
    if (pending && performance.now() < askedAt + providerTimeoutMs) return pending;
    askedAt = performance.now();
    const question: Promise<Credentials> = Promise.resolve()
      .then(provider)
      .then((given) => {
        const answer = checkCredentials(given);
        if (pending === question) held = answer;
        return answer;
      })
      .finally(() => {
        if (pending === question) pending = undefined;
      });
    // In the background, nothing waits for it.
    question.catch(() => {});
    pending = question;
    return question;
  }

  async function waitForRefresh(abortSignal: AbortSignal | undefined): Promise<Credentials> {
    const limit = createCancellation(abortSignal, providerTimeoutMs);
    try {
      return await limit.race(refresh());
    } catch (cause) {
      if (cause instanceof CredentialsError || abortSignal?.aborted) throw cause;
      throw new CredentialsError("provider", "The credentials provider failed.", { cause });
    } finally {
      limit.release();
    }
  }

  return {
    async get(clock, abortSignal) {
      let chosen = held;
      const leftMs = endOf(chosen) - clock.now();
      if (provider && !(chosen && leftMs > refreshAheadMs)) {
        // As long as the service's time is not known, it decides: the machine's clock may be wrong.
        if (!chosen || (leftMs <= 0 && clock.isKnown())) chosen = await waitForRefresh(abortSignal);
        else if (performance.now() > askedAt + pauseMs) refresh();
      }
      const end = endOf(chosen);
      // Nothing but the correction of the clock makes these expire: the correction is more likely wrong.
      if (end <= clock.now() && end > Date.now()) clock.forget();
      if (chosen && end > clock.now() - (clock.isKnown() ? 0 : maxOffsetMs)) return chosen;
      throw new CredentialsError("expired", `The credentials expired at ${chosen?.expiration?.toISOString()}.`);
    },
    reject(credentials) {
      // A question that was asked before may be answered with the same.
      if (provider && held === credentials) held = pending = undefined;
      return !!provider;
    },
  };
}

/** Milliseconds since 1970. */
function endOf(credentials: Credentials | undefined): number {
  return Number(credentials?.expiration ?? never);
}
