// The service's clock: signatures are refused when the machine's own is off by more than a few minutes.
import type { ResponseHead } from "./metadata.ts";

/** Milliseconds to add to the machine's clock; learned from refusals. */
export interface Clock {
  offset: number;
}

const refusals = [
  "RequestTimeTooSkewed",
  "RequestExpired",
  "RequestInTheFuture",
  "InvalidSignatureException",
  "SignatureDoesNotMatch",
];

/** Off by less, and the clock is not to blame. */
const tolerance = 4 * 60_000;

/** Sets the clock by a response that refused the signature. True when that may help: the request is to be repeated. */
export function correctClock(
  clock: Clock,
  errorName: string,
  { statusCode, headers }: ResponseHead,
  signedAt: number,
): boolean {
  const date = Date.parse(headers.date ?? "");
  if ((statusCode !== 403 && statusCode !== 400) || !refusals.includes(errorName)) return false;
  if (Number.isNaN(date) || Math.abs(date - signedAt) < tolerance) return false;
  clock.offset = date - Date.now();
  return true;
}
