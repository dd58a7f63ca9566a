/**
 * The service's time. A signature is refused when its time is more than five minutes off, so the client corrects the
 * machine's clock by what responses say.
 */

import type { ResponseHead } from "../http/message.ts";
import { isFromService } from "../http/metadata.ts";

/** A smaller difference is not the reason of a refusal. */
const toleranceMs = 240_000;

/** A clock is not corrected by more: TLS would fail with it, and a `Date` that far away is more likely wrong. */
export const maxOffsetMs: number = 30 * 24 * 3_600_000;

/** The time of one client's service. */
export interface Clock {
  /** Milliseconds since 1970, by the service's clock as far as it is known. */
  now(): number;
  /** True after a response has shown the service's time, until the machine's clock is set or the machine has slept. */
  isKnown(): boolean;
  /** Reads the time of a response to a request that was signed for `signedAt`. True: it was refused for its time. */
  hear(head: ResponseHead, signedAt: number): boolean;
  /** Goes back to the machine's own time, unless a second response has confirmed the correction. */
  forget(): void;
}

/** A clock that knows nothing but the machine's time. */
export function createClock(): Clock {
  /** To be added to the machine's time; undefined: the service's time is not known. */
  let offsetMs: number | undefined;
  /** The machine's time less its uptime. It changes when the clock is set, and on some systems when the machine sleeps. */
  let setting = 0;
  /** A later response, to a request with the corrected time, showed the same time. */
  let isConfirmed = false;
  const readSetting = (): number => Date.now() - performance.now();
  const readOffset = (): number | undefined => {
    if (Math.abs(readSetting() - setting) >= toleranceMs) offsetMs = undefined;
    return offsetMs;
  };
  return {
    now: () => Date.now() + (readOffset() ?? 0),
    isKnown: () => readOffset() !== undefined,
    hear({ statusCode, headers }, signedAt) {
      const date = Date.parse(headers.date ?? "");
      const neededMs = date - Date.now();
      const isRefused = (statusCode === 400 || statusCode === 403) && Math.abs(date - signedAt) >= toleranceMs;
      const isBounded = Math.abs(neededMs) <= maxOffsetMs;
      const isAsKnown = Math.abs(neededMs - (offsetMs ?? 0)) < toleranceMs;
      if (!isFromService(headers) || !isBounded || !(isRefused || isAsKnown)) return false;
      offsetMs = isRefused ? neededMs : (offsetMs ?? 0);
      setting = readSetting();
      isConfirmed = !isRefused;
      return isRefused;
    },
    forget() {
      if (!isConfirmed) offsetMs = undefined;
    },
  };
}
