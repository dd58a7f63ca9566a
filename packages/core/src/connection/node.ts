// How connections behave on Node, Deno and Bun.
import type { Headers } from "../metadata.ts";

/**
 * A redirect would carry the session token to wherever it points. Where it is an error, and no window is to be asked for
 * credentials, Node's fetch keeps no copy of the request and of its body's stream: 6 to 9 % of a call's CPU.
 */
export const redirects = { redirect: "error", window: null } as const;

/** The codes of Node and Bun, and the words of Deno. */
const noConnection =
  /CONN(ECTION ?)?REFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|CONNECT_TIMEOUT|FailedToOpenSocket|error \(Connect\)/i;

/** True when nothing can have reached the service: then any call may be repeated. */
export function neverConnected(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (noConnection.test(`${(cause as { code?: unknown }).code} ${cause.message}`)) return true;
  }
  return false;
}

/** The bytes of a body as its headers tell; Infinity: they do not. Every header can be read here. */
export function bodyLength({ "content-encoding": coding, "content-length": length }: Readonly<Headers>): number {
  return coding || !length ? Number.POSITIVE_INFINITY : Number(length);
}
