/** The behaviour of connections in browsers and Workers, which do not say why one failed. */

import type { Scrub } from "../../secrets/scrub.ts";
import type { Explained } from "./connection.ts";

/** A redirect would carry the session token to its target. Workers do not accept `redirect: "error"`. */
export const redirects = { redirect: "manual" } as const;

/**
 * These runtimes neither say why a connection failed nor show every header. Bundlers drop the code that needs it
 * to be true.
 */
export const showsDetails = false;

/** Always false, since these runtimes do not tell whether a request reached the service. */
export function neverConnected(_error: unknown): boolean {
  return false;
}

/** Says why a connection failed. A caller's `fetch` may throw any value, so the cause is a new error with its text. */
export function explain(thrown: unknown, scrub: Scrub): Explained {
  const { name, message, cause } = Object(thrown) as Error;
  const reason = scrub(`${(cause as Error | undefined)?.message ?? message ?? thrown}`);
  return {
    reason,
    isTimeout: name === "TimeoutError",
    cause: new Error(reason),
  };
}
