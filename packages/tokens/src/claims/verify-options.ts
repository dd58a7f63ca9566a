/** Options of the functions that verify tokens. */
import type { JsonObject } from "../encoding/json.ts";
import { show } from "../errors/show.ts";
import { refuse } from "../errors/token-error.ts";
import { checkNames, claimNames, type Fields } from "./fields.ts";
import { secondsOf } from "./times.ts";

export interface VerifyOptions {
  /** The present time. @defaultValue the time of the machine */
  readonly now?: Date | undefined;
  /** The seconds by which the clock of the signer may be off. @defaultValue 0 */
  readonly clockToleranceSeconds?: number | undefined;
  /** Ignores claims that this package does not know. @defaultValue false, which refuses them */
  readonly allowUnknownClaims?: boolean | undefined;
}

/** The present time and the tolerance in seconds. @throws TokenError */
export function readVerifyOptions(options: VerifyOptions): readonly [now: number, toleranceSeconds: number] {
  checkNames(options, ["now", "clockToleranceSeconds", "allowUnknownClaims"], "input");
  const { now, clockToleranceSeconds: seconds = 0 } = options;
  return Number.isFinite(seconds) && seconds >= 0
    ? [secondsOf(now), seconds]
    : refuse("input", `clockToleranceSeconds must be at least 0, got ${show(seconds)}`);
}

/** @throws TokenError for an unknown claim, unless the options allow it */
export function checkClaimNames(claims: JsonObject, fields: Fields, { allowUnknownClaims }: VerifyOptions): void {
  if (!allowUnknownClaims) checkNames(claims, claimNames(fields), "claim");
}
