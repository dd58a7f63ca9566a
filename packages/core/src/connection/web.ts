// How connections behave in browsers and Workers, which do not say why one failed.
import type { Explained } from "../errors/causes.ts";
import type { Headers } from "../metadata.ts";
import type { Scrub } from "../scrub.ts";

/** A redirect would carry the session token to wherever it points. Workers know no `error`. */
export const redirects = { redirect: "manual" } as const;

/** Unknown: a call that is not repeatable may have reached the service. */
export function neverConnected(_error: unknown): boolean {
  return false;
}

/** Unknown: CORS hides the encoding that would have to be known. */
export function bodyLength(_headers: Readonly<Headers>): number {
  return Number.POSITIVE_INFINITY;
}

/** Their own errors hold a text only; those of a `fetch` of the caller's may hold anything. A copy of the text is kept. */
export function explain(thrown: unknown, scrub: Scrub): Explained {
  const { name, message, cause } = Object(thrown) as Error;
  const reason = scrub(`${(cause as Error | undefined)?.message ?? message ?? thrown}`);
  return {
    reason,
    isTimeout: name === "TimeoutError",
    cause: Object.assign(new Error(reason), { name: scrub(name ?? "") }),
  };
}
