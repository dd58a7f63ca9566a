// How connections behave in browsers and Workers, which do not say why one failed.
import type { Headers } from "../metadata.ts";

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
