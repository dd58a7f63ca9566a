// The service's clock: signatures are refused when the machine's own is off by more than a few minutes.
import type { ServiceException } from "./errors/service.ts";

/** Off by less, and the clock is not to blame. */
const tolerance = 240_000;

/**
 * Milliseconds to add to the machine's clock, by a response that refused the call; undefined: the clock is not to blame.
 * Whatever name the refusal has, it did nothing, and with a clock that is off by so much it will not be the last.
 */
export function clockOffset(error: unknown, signedAt: number): number | undefined {
  const { statusCode, headers } = (error as Partial<ServiceException> | undefined)?.$response ?? {};
  const date = Date.parse(headers?.date ?? "");
  const refused = statusCode === 403 || statusCode === 400;
  return refused && Math.abs(date - signedAt) >= tolerance ? date - Date.now() : undefined;
}
