// Keeps the credentials of one client: fetches them once, and again before they expire.
import { CredentialsError } from "../errors/client.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/** Refresh this long before the end. */
const refreshAhead = 300_000;

/** The last moment that a Date can name. */
const never = 8.64e15;

/** Gives credentials that are valid now. */
export interface CredentialsSource {
  /** Throws a CredentialsError when there are none, or none that are valid. `now`: milliseconds by the service's clock. */
  get(now: number): Promise<Credentials>;
  /** The service refused these: the next `get` asks the provider anew. False when there is no provider to ask. */
  reject(credentials: Credentials): boolean;
}

/** Wraps what the configuration holds. */
export function createCredentialsSource(given: Credentials | CredentialsProvider): CredentialsSource {
  const provider = typeof given === "function" ? given : undefined;
  let held = provider ? undefined : check(given as Credentials);
  let pending: Promise<void> | undefined;
  const timeLeft = (now: number): number => (held ? Number(held.expiration) - now : 0);

  async function refresh(now: number): Promise<void> {
    try {
      held = check(await provider?.());
    } catch (cause) {
      // What is held is good to the end.
      if (timeLeft(now) > 0) return;
      throw cause instanceof CredentialsError
        ? cause
        : new CredentialsError("provider", "The credentials provider failed.", { cause });
    } finally {
      pending = undefined;
    }
  }

  return {
    async get(now) {
      if (provider && timeLeft(now) < refreshAhead) {
        pending ??= refresh(now);
        await pending;
      }
      if (held && timeLeft(now) > 0) return held;
      throw new CredentialsError("expired", `The credentials expired at ${held?.expiration}.`);
    },
    reject(credentials) {
      if (provider && held === credentials) held = undefined;
      return !!provider;
    },
  };
}

/** A copy: a later change of the caller's object must not meet a signing key made from the old one. */
function check(given: Credentials | undefined): Credentials {
  const { accessKeyId, secretAccessKey, expiration = never } = given ?? ({} as Partial<Credentials>);
  if (![accessKeyId, secretAccessKey].every((text) => text && typeof text === "string")) {
    throw new CredentialsError("invalid", "credentials have to hold accessKeyId and secretAccessKey.");
  }
  return { ...(given as Credentials), expiration: new Date(expiration) };
}
