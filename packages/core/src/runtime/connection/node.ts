// How connections behave on Node, Deno and Bun.

import type { Scrub } from "../../secrets/scrub.ts";
import { explain as explainBare } from "./causes.ts";
import type { Explained } from "./connection.ts";

/**
 * A redirect would carry the session token to wherever it points. Where it is an error, and no window is to be asked for
 * credentials, Node's fetch keeps no copy of the request and of its body's stream: 6 to 9 % of a call's CPU.
 */
export const redirects = { redirect: "error", window: null } as const;

/** These runtimes say why a connection failed, and hide no response header. */
export const showsDetails = true;

/** The codes of Node and Bun, and the words of Deno. */
const noConnection =
  /CONN(ECTION ?)?REFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|CONNECT_TIMEOUT|FailedToOpenSocket|error \(Connect\)/i;

/** A connection that was open can fail with the same codes. */
const wasConnected = /^(read|write) E/;

/** True when nothing can have reached the service: then any call may be repeated. */
export function neverConnected(error: unknown, depth = 0): boolean {
  const { code, message, cause, errors } = Object(error) as AggregateError & { code?: unknown };
  if (noConnection.test(`${code} ${message}`) && !wasConnected.test(message)) return true;
  if (depth > 4) return false;
  // Node tries several addresses.
  const inner = Array.isArray(errors) && errors.length > 0 ? errors : [cause];
  return inner.every((other) => other != null && neverConnected(other, depth + 1));
}

/** Codes of Node for what Deno, which has none, says of a connection, and for the codes of older releases of Bun. */
const words: Readonly<Record<string, RegExp>> = {
  ECONNREFUSED: /connection ?refused/i,
  ENOTFOUND: /dns error/,
  ECONNRESET: /connection (was )?(reset|closed)|ConnectionClosed|reading a body from connection/i,
};

/** Explains an error by itself and by all errors behind it, with the code as Node has it. */
export function explain(thrown: unknown, scrub: Scrub): Explained {
  const explained = explainBare(thrown, scrub);
  const { reason, code } = explained;
  if (code && /^[A-Z\d_]+$/.test(code)) return explained;
  const known = Object.keys(words).find((name) => words[name]?.test(`${code} ${reason}`));
  return { ...explained, code: known ?? code };
}
