/** Keeps credentials for signing: it gets them from the provider, and again before they expire. */

import { explain } from "#connection";
import { CredentialsError } from "../errors/client.ts";
import { createCancellation } from "../time/cancel.ts";
import { type Clock, maxOffsetMs } from "../time/clock.ts";
import { checkCredentials, never } from "./check.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/** The time before the expiration, in milliseconds, in which `get` starts a refresh. */
const refreshAheadMs = 300_000;
/** The shortest time, in milliseconds, between two calls of the provider while the credentials are still valid. */
const pauseMs = 10_000;
/** The time, in milliseconds, within which a provider must answer. */
const providerTimeoutMs = 60_000;

/** Provides credentials that are valid now. */
export interface CredentialsSource {
  /**
   * Returns valid credentials. It waits for the provider only if it has no valid credentials. In the five minutes
   * before they expire, it also starts a refresh in the background.
   *
   * @throws CredentialsError if there are no valid credentials; AbortError when the signal is aborted
   */
  get(clock: Clock, abortSignal?: AbortSignal): Promise<Credentials>;
  /** Drops refused credentials, so that `get` calls the provider again. Returns false if there is no provider. */
  reject(credentials: Credentials): boolean;
}

/** Creates the source for a provider or for credentials, which the first call of `get` checks and copies. */
export function createCredentialsSource(configured?: Credentials | CredentialsProvider): CredentialsSource {
  const provider = typeof configured === "function" ? configured : undefined;
  let held: Credentials | undefined;
  let pending: Promise<Credentials> | undefined;
  /**
   * The time of the last call of the provider, by `performance.now()`, because the machine's clock can be changed
   * meanwhile.
   */
  let askedAt = -never;

  /**
   * Returns the answer of a new call of the provider, or of a pending call that has not timed out. Only the answer to
   * the latest call is kept.
   */
  function refresh(): Promise<Credentials> {
    if (pending && performance.now() < askedAt + providerTimeoutMs) return pending;
    askedAt = performance.now();
    const question: Promise<Credentials> = Promise.resolve()
      .then(provider)
      .then(checkCredentials)
      .then((answer) => {
        if (pending === question) held = answer;
        return answer;
      })
      .finally(() => {
        if (pending === question) pending = undefined;
      });
    // A refresh that fails in the background must not become an unhandled rejection.
    question.catch(() => {});
    pending = question;
    return question;
  }

  async function waitForRefresh(abortSignal: AbortSignal | undefined): Promise<Credentials> {
    const limit = createCancellation(abortSignal, providerTimeoutMs);
    try {
      return await limit.race(refresh());
    } catch (error) {
      if (error instanceof CredentialsError || abortSignal?.aborted) throw error;
      // `explain` leaves out the objects in an unknown error, such as a request. On Node, Bun and Deno, it also
      // replaces texts that look like secrets. Pages do not load the patterns for that.
      throw new CredentialsError("provider", "The credentials provider failed.", explain(error, String));
    } finally {
      limit.release();
    }
  }

  return {
    async get(clock, abortSignal) {
      if (!provider) held ??= checkCredentials(configured as Credentials);
      let chosen = held;
      const leftMs = endOf(chosen) - clock.now();
      if (provider && !(chosen && leftMs > refreshAheadMs)) {
        // Until a response has shown the service's time, the machine's clock may be wrong. So credentials that seem to
        // have expired are used, and the service decides.
        if (!chosen || (leftMs <= 0 && clock.isKnown())) chosen = await waitForRefresh(abortSignal);
        else if (performance.now() > askedAt + pauseMs) refresh();
      }
      const end = endOf(chosen);
      // If the credentials have expired by the corrected time, but not by the clock of the machine, the correction is
      // probably wrong.
      if (end <= clock.now() && end > Date.now()) clock.forget();
      if (chosen && end > clock.now() - (clock.isKnown() ? 0 : maxOffsetMs)) return chosen;
      throw new CredentialsError("expired", `The credentials expired at ${chosen?.expiration?.toISOString()}.`);
    },
    reject(credentials) {
      // A call of the provider that is pending may return the refused credentials, so its answer is ignored.
      if (provider && held === credentials) held = pending = undefined;
      return !!provider;
    },
  };
}

/** Returns the expiration in milliseconds since 1970; `never` if there is none. */
function endOf(credentials: Credentials | undefined): number {
  return Number(credentials?.expiration ?? never);
}
