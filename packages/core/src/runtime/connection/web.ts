/** Describes the connections of browsers and Workers, which do not say why a connection failed. */

import type { Scrub } from "../../secrets/scrub.ts";
import type { Explained } from "./connection.ts";

/**
 * Prevents fetch from following a redirect, which would send the session token to another server. The value is not
 * `error`, because Workers do not accept it.
 */
export const redirects = { redirect: "manual" } as const;

/**
 * False, since these runtimes neither say why a connection failed nor show every response header. Bundlers drop code
 * that runs only where the value is true.
 */
export const showsDetails = false;

/** Always false, since these runtimes do not tell whether a request reached the service. */
export function neverConnected(_error: unknown): boolean {
  return false;
}

/**
 * Says why a connection failed. `cause` is a new error that holds only the reason, because the program's `fetch` may
 * throw an object with secrets.
 */
export function explain(thrown: unknown, scrub: Scrub): Explained {
  const { name, message, cause } = Object(thrown) as Error;
  const reason = scrub(`${(cause as Error | undefined)?.message ?? message ?? thrown}`);
  return {
    reason,
    isTimeout: name === "TimeoutError",
    cause: new Error(reason),
  };
}
