/** The check of credentials, which come from programs, files and networks and may hold anything. */
import { CredentialsError } from "../errors/client.ts";
import type { Credentials } from "./types.ts";

/**
 * Copies credentials, because the signing key is cached by this object: a later change of the caller's object must not
 * be signed with the old key. Members are read by name, so that instances of classes work too; null means absent.
 *
 * @throws CredentialsError with the reason `invalid`, naming the member but not its value
 */
export function checkCredentials(credentials: Credentials | null | undefined): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials ?? ({} as Partial<Credentials>);
  const texts = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text !== "string" || !/^[\x20-\x7e]+$/.test(text)) refuse(name, "set, and printable ASCII");
  }
  const end = expiration == null ? undefined : new Date(expiration);
  if (Number.isNaN(Number(end ?? 0))) refuse("expiration", "a valid Date");
  return { ...texts, expiration: end } as Credentials;
}

function refuse(name: string, what: string): never {
  throw new CredentialsError("invalid", `credentials.${name} must be ${what}.`);
}
