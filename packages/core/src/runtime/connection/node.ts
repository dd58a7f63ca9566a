/** Describes the connections of Node, Deno and Bun, and explains their errors. */

import type { Scrub } from "../../secrets/scrub.ts";
import { explain as explainBare } from "./causes.ts";
import type { Explained } from "./connection.ts";

/**
 * Prevents fetch from following a redirect, which would send the session token to another server. With both options,
 * Node's fetch copies neither the request nor the stream of its body, which saves 6 to 9 % of a call's CPU time.
 */
export const redirects = { redirect: "error", window: null } as const;

/** True, since these runtimes say why a connection failed and show every response header. */
export const showsDetails = true;

/** The codes of Node and Bun, and the messages of Deno, for a connection that could not be opened. */
const noConnection =
  /CONN(ECTION ?)?REFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|CONNECT_TIMEOUT|FailedToOpenSocket|error \(Connect\)/i;

/** The start of a message about a connection that was open. The code can be the same as for one that was never open. */
const wasConnected = /^(read|write) E/;

/** Returns true if the request certainly did not reach the service. Then any call may be retried. */
export function neverConnected(error: unknown, depth = 0): boolean {
  const { code, message, cause, errors } = Object(error) as AggregateError & { code?: unknown };
  if (noConnection.test(`${code} ${message}`) && !wasConnected.test(message)) return true;
  if (depth > 4) return false;
  // If a host has several addresses, Node tries each: `errors` holds one error per address.
  const inner = Array.isArray(errors) && errors.length > 0 ? errors : [cause];
  return inner.every((other) => other != null && neverConnected(other, depth + 1));
}

/** Node's codes for the messages of Deno, which has no codes, and for the codes of older releases of Bun. */
const codes: Readonly<Record<string, RegExp>> = {
  ECONNREFUSED: /connection ?refused/i,
  ENOTFOUND: /dns error/,
  ECONNRESET: /connection (was )?(reset|closed)|ConnectionClosed|reading a body from connection/i,
};

/**
 * Says why a connection failed, by the messages and codes of the error and all its causes. On every runtime, `code` is
 * the code that Node uses, if it is known, or else the runtime's own code.
 */
export function explain(thrown: unknown, scrub: Scrub): Explained {
  const explained = explainBare(thrown, scrub);
  const { reason, code } = explained;
  if (code && /^[A-Z\d_]+$/.test(code)) return explained;
  const known = Object.keys(codes).find((name) => codes[name]?.test(`${code} ${reason}`));
  return { ...explained, code: known ?? code };
}
