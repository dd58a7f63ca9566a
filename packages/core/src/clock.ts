// The service's clock: signatures are refused when the machine's own is off by more than a few minutes.
import type { ServiceException } from "./errors/service.ts";

/** Milliseconds to add to the machine's clock; learned from refusals. */
export interface Clock {
  offset: number;
}

/** Off by less, and the clock is not to blame. */
const tolerance = 4 * 60_000;

/**
 * Sets the clock by a response that refused the call. True when that may help: the request is to be repeated. Whatever
 * name the refusal has, it did nothing, and with a clock that is off by so much it will not be the last.
 */
export function correctClock(clock: Clock, error: unknown, signedAt: number): boolean {
  const { statusCode, headers } = (error as Partial<ServiceException> | undefined)?.$response ?? {};
  const date = Date.parse(headers?.date ?? "");
  const off = (statusCode === 403 || statusCode === 400) && Math.abs(date - signedAt) >= tolerance;
  if (off) clock.offset = date - Date.now();
  return off;
}
