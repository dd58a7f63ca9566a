// How connections behave in browsers and Workers, which do not say why one failed.

import type { Scrub } from "../../secrets/scrub.ts";
import type { Explained } from "./connection.ts";

/** A redirect would carry the session token to wherever it points. Workers know no `error`. */
export const redirects = { redirect: "manual" } as const;

/** These runtimes neither say why a connection failed nor show every header. Builds leave out the code that asks for it. */
export const showsDetails = false;

/** Unknown: a call that is not repeatable may have reached the service. */
export function neverConnected(_error: unknown): boolean {
  return false;
}

/** Their own errors hold a text only; those of a `fetch` of the caller's may hold anything. A copy of the text is kept. */
export function explain(thrown: unknown, scrub: Scrub): Explained {
  const { name, message, cause } = Object(thrown) as Error;
  const reason = scrub(`${(cause as Error | undefined)?.message ?? message ?? thrown}`);
  return {
    reason,
    isTimeout: name === "TimeoutError",
    cause: new Error(reason),
  };
}
