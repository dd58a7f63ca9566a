// Browsers and Workers do not say why a connection failed.

/** Unknown: a call that is not repeatable may have reached the service. */
export function neverConnected(_error: unknown): boolean {
  return false;
}
