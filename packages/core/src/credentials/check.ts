/** Checks credentials, which come from programs, files and networks. */
import { CredentialsError } from "../errors/client.ts";
import type { Credentials } from "./types.ts";

/** The latest time that a Date can hold, in milliseconds since 1970. */
export const never = 8.64e15;

/**
 * Returns a checked copy of credentials. Members are read by name, so that an instance of a class can be passed, too.
 * Null means absent. The signer keeps a key for each copy, which later changes of the program's object do not affect.
 *
 * @throws CredentialsError with the reason `missing` or `invalid`; it names the members, but does not show their values
 */
export function checkCredentials(credentials: Credentials | null | undefined): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials ?? ({} as Partial<Credentials>);
  const texts = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  const wrong = Object.entries(texts).filter(([, text]) => typeof text !== "string" || !/^[\x20-\x7e]+$/.test(text));
  if (wrong[0]) {
    const names = wrong.map(([name]) => name).join(" and ");
    throw new CredentialsError(credentials ? "invalid" : "missing", `credentials.${names} must be printable ASCII.`);
  }
  const end = expiration == null ? undefined : new Date(expiration);
  // Seconds since 1970 have ten digits from 2001 to 2286. As milliseconds, such a number is a time in early 1970.
  const isInvalidOrSeconds = /^(NaN|\d{10})$/.test(`${Number(end ?? never)}`);
  if (isInvalidOrSeconds) {
    throw new CredentialsError("invalid", "credentials.expiration must be a valid Date, and not seconds.");
  }
  return { ...texts, expiration: end } as Credentials;
}
