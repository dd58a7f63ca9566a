// How Node, Deno and Bun say that a connection never came about.

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
