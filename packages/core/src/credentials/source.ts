// Keeps the credentials of one client: fetches them once, and again before they expire.
import { CredentialsError } from "../errors/client.ts";
import type { Credentials, CredentialsProvider } from "./types.ts";

/** Refresh this long before the end. */
const refreshAhead = 5 * 60_000;

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
  // A copy: a later change of the caller's object must not meet a signing key made from the old one.
  let held = provider ? undefined : check({ ...(given as Credentials) });
  let pending: Promise<Credentials> | undefined;

  async function refresh(fetch: CredentialsProvider, now: number): Promise<Credentials> {
    try {
      held = check({ ...(await fetch()) });
      return held;
    } catch (cause) {
      // What is held is good to the end.
      if (held && timeLeft(held, now) > 0) return held;
      if (cause instanceof CredentialsError) throw cause;
      throw new CredentialsError("provider", "The credentials provider failed; see the cause.", { cause });
    } finally {
      pending = undefined;
    }
  }

  return {
    async get(now) {
      if (provider && (!held || timeLeft(held, now) < refreshAhead)) {
        pending ??= refresh(provider, now);
        await pending;
      }
      if (held && timeLeft(held, now) > 0) return held;
      throw new CredentialsError("expired", `The credentials expired at ${held?.expiration?.toISOString()}.`);
    },
    reject(credentials) {
      if (provider && held === credentials) held = undefined;
      return provider !== undefined;
    },
  };
}

function timeLeft({ expiration }: Credentials, now: number): number {
  return expiration ? expiration.getTime() - now : Number.POSITIVE_INFINITY;
}

function check(credentials: Credentials): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
  const problem =
    typeof accessKeyId !== "string" || accessKeyId === ""
      ? "accessKeyId is missing"
      : typeof secretAccessKey !== "string" || secretAccessKey === ""
        ? "secretAccessKey is missing"
        : sessionToken !== undefined && typeof sessionToken !== "string"
          ? "sessionToken is no text"
          : expiration && Number.isNaN(new Date(expiration).getTime())
            ? "expiration is no date"
            : undefined;
  if (problem) throw new CredentialsError("invalid", `The credentials cannot be used: ${problem}.`);
  return expiration ? { ...credentials, expiration: new Date(expiration) } : credentials;
}
