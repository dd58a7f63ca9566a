/** Prints a token. */
import { notice, type OutputOptions, printRecord } from "../../output/print.ts";

/**
 * Prints only the token, so that a script can use the output as it is. The time of expiry goes to the standard error.
 * With `json`, both are in the output.
 */
export function printToken(token: string, expiresAt: Date | undefined, { json }: OutputOptions): void {
  if (json) {
    printRecord({ token, expiresAt }, { json });
    return;
  }
  console.log(token);
  if (expiresAt !== undefined) notice(`The token expires at ${expiresAt.toISOString()}.`);
}

/** Returns the expiry in the claims of a token. */
export function expiryOf(claims: Readonly<Record<string, unknown>>): Date | undefined {
  return typeof claims.exp === "number" ? new Date(claims.exp * 1000) : undefined;
}
