/**
 * Keeps the service's time: the machine's time, corrected by the dates of responses. A correction is needed if the
 * machine's clock is wrong, since most services refuse a signature whose time is more than five minutes off.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */

import type { ResponseHead } from "../http/message.ts";
import { isFromService } from "../http/metadata.ts";

/**
 * Times that differ by less than this number of milliseconds count as equal. The number is below five minutes, so that
 * a time which services refuse counts as wrong.
 */
const toleranceMs = 240_000;

/**
 * The largest correction, in milliseconds: 30 days. A date that needs a larger correction is ignored. It is more likely
 * to be wrong than the machine's clock.
 */
export const maxOffsetMs: number = 30 * 24 * 3_600_000;

/** The time of the service, as one client knows it. */
export interface Clock {
  /** Returns milliseconds since 1970, by the service's clock if it is known. */
  now(): number;
  /**
   * Returns true after a response has shown the service's time. It returns false again after `forget` has dropped the
   * correction, after the machine's clock was set, and, on some systems, after the machine has slept.
   */
  isKnown(): boolean;
  /**
   * Reads the date of a response. `signedAt` is the time in the request's signature, in milliseconds since 1970.
   * Returns true if the service refused the request, and the date shows that this time was wrong.
   */
  hear(head: ResponseHead, signedAt: number): boolean;
  /** Drops the correction, unless the last response has confirmed it. */
  forget(): void;
}

/** Creates a clock that shows the machine's time until a refusal shows that this time is wrong. */
export function createClock(): Clock {
  /** The correction of the machine's time; undefined while the service's time is not known. */
  let offsetMs: number | undefined;
  /**
   * `Date.now()` minus `performance.now()` when a response last set or confirmed the correction. The difference changes
   * when the clock is set, and on some systems when the machine sleeps.
   */
  let setting = 0;
  /** True if the last response agreed with the corrected time; false after a refusal has changed the correction. */
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
