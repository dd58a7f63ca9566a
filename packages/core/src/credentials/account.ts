/** Finds the AWS account of credentials, for services whose endpoints depend on it. */
import type { Credentials } from "./types.ts";

/** Credentials that may name their account, as credentials of the AWS SDK for JavaScript v3 can. */
export interface Identity extends Credentials {
  readonly accountId?: string | undefined;
}

/** Credentials with the account that they belong to. */
export interface Account {
  /** The credentials or the provider, for the client. */
  readonly credentials: Identity | (() => Promise<Identity>) | undefined;
  /** Returns the id of the account; undefined if the credentials do not name it, or if the provider fails. */
  readonly accountId: () => Promise<string | undefined>;
}

/** The time, in milliseconds, after which an answer is too old for a signature of the same call. */
const maxAgeMs = 60_000;

/**
 * Finds the account of configured credentials. The client uses the same answer of a provider for the account and for
 * the first signature, so that a call does not ask the provider twice.
 */
export function createAccount(configured: Account["credentials"]): Account {
  if (typeof configured !== "function") {
    return { credentials: configured, accountId: async () => configured?.accountId };
  }
  const provider = configured;
  let latest: Promise<Identity> | undefined;
  /** The answer that no signature has used yet, and the time of the question by `performance.now()`. */
  let unused: Promise<Identity> | undefined;
  let askedAt = 0;
  const ask = (): Promise<Identity> => {
    const answer = Promise.resolve().then(provider);
    // A failure is not kept: the client asks again, and reports it.
    answer.catch(() => {
      if (latest === answer) latest = undefined;
    });
    latest = answer;
    return answer;
  };
  return {
    async credentials() {
      const answer = performance.now() < askedAt + maxAgeMs ? unused : undefined;
      unused = undefined;
      const known = await answer;
      return known && Number(known.expiration ?? Number.POSITIVE_INFINITY) > Date.now() ? known : ask();
    },
    async accountId() {
      if (!latest) {
        askedAt = performance.now();
        unused = ask();
      }
      try {
        return (await latest)?.accountId;
      } catch {
        unused = undefined;
        return undefined;
      }
    },
  };
}
