/** Times in tokens: whole seconds since 1970. */
import { tagOf } from "../encoding/json.ts";
import { show } from "../errors/show.ts";
import { refuse, type TokenErrorReason } from "../errors/token-error.ts";

/** When a token that is signed expires: at `exp`, or after `expiresInSeconds`. */
export interface ExpiryOptions {
  /** When the token expires, in whole seconds since 1970. */
  readonly exp?: number | undefined;
  /** The whole number of seconds from now after which the token expires, in place of `exp`. */
  readonly expiresInSeconds?: number | undefined;
  /** The present time. @defaultValue the time of the machine */
  readonly now?: Date | undefined;
}

export const expiryNames = ["exp", "expiresInSeconds", "now"] as const;

/** The smallest number that is taken for milliseconds. In seconds, it is the year 5138. */
const minMilliseconds = 1e11;

/** The present time in seconds, with fractions. @throws TokenError for anything but a valid Date */
export function secondsOf(now: Date = new Date()): number {
  return tagOf(now) === "[object Date]" && now.getTime() >= 0
    ? now.getTime() / 1000
    : refuse("input", `now must be a valid Date, got ${show(now)}`);
}

/**
 * @param condition follows the limit in the text of the error
 * @throws TokenError unless the options say in one way when the token expires, at most `maxSeconds` from now on
 */
export function readExpiry(
  { exp, expiresInSeconds, now }: ExpiryOptions,
  defaultSeconds: number,
  maxSeconds: number,
  condition = "",
): unknown {
  // Null is refused like a wrong value: if it counted as absent, it would lengthen the life of an exchanged token.
  if (expiresInSeconds === undefined) return exp === undefined ? Math.floor(secondsOf(now)) + defaultSeconds : exp;
  if (exp !== undefined || !Number.isSafeInteger(expiresInSeconds) || expiresInSeconds < 1)
    refuse(
      "input",
      `expiresInSeconds must be a whole number of at least 1, without exp, got ${show(expiresInSeconds)}`,
    );
  if (expiresInSeconds > maxSeconds) {
    const hint = expiresInSeconds % 1000 ? "" : ": divide milliseconds by 1000";
    refuse("input", `expiresInSeconds must be at most ${maxSeconds}${condition}, got ${expiresInSeconds}${hint}`);
  }
  return Math.floor(secondsOf(now)) + expiresInSeconds;
}

/** @throws TokenError if a time is not in whole seconds since 1970 */
export function checkSeconds(name: string, value: unknown, reason: TokenErrorReason): asserts value is number {
  const time = typeof value === "number" ? value : -1;
  const hint = time >= minMilliseconds ? ", in milliseconds: use Math.floor(milliseconds / 1000)" : "";
  if (!Number.isSafeInteger(time) || time < 0 || hint)
    refuse(reason, `${name} must be in whole seconds since 1970, got ${show(value)}${hint}`);
}

/** @throws TokenError if the time is over, or not in whole seconds since 1970 */
export function checkExpiry(exp: unknown, now: number, reason: TokenErrorReason): asserts exp is number {
  checkSeconds("exp", exp, reason);
  if (exp <= now)
    refuse(reason === "claim" ? "expired" : reason, `exp must be in the future (now: ${Math.ceil(now)}), got ${exp}`);
}
