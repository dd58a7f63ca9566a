/** The one error of this package. Its text contains no key, no token, and no attribute of a participant. */

/**
 * Why a function refuses. `input`: an argument or option is wrong. `key`: a key cannot be used. The others are about a
 * token that is verified: `malformed`: it is not a token of this kind; `signature`: the key did not sign it; `expired`:
 * its time is over; `claim`: a claim is wrong.
 */
export type TokenErrorReason = "input" | "key" | "malformed" | "signature" | "expired" | "claim";

/** Thrown by every function of this package. It has no `cause`, since that of a runtime could quote a key. */
export class TokenError extends Error {
  override readonly name = "TokenError";
  readonly reason: TokenErrorReason;

  constructor(reason: TokenErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }

  /** True also for errors of another copy of this package: one program may load it as ESM and as CommonJS. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "TokenError" && "reason" in value;
  }
}

/** @throws TokenError */
export function refuse(reason: TokenErrorReason, message: string): never {
  throw new TokenError(reason, message);
}
