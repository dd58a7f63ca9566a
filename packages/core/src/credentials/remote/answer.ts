/** Reads credentials from the answers of AWS services, metadata services and backends. */
import { CredentialsError } from "../../errors/client.ts";
import { checkCredentials } from "../check.ts";
import type { Credentials } from "../types.ts";

/** The members of a JSON object. */
export type Members = Readonly<Record<string, unknown>>;

/** Credentials that have not been checked. */
export type Found = { readonly [Name in keyof Credentials]?: unknown };

/** Parses a JSON object. @throws CredentialsError for other text, which the error does not show: it can hold secrets */
export function parseMembers(source: string, text: string): Members {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Members;
  } catch {
    // The error of the parser is dropped, because it contains the text.
  }
  throw new CredentialsError("provider", `${source} must answer with a JSON object.`);
}

/** Parses a JSON object; returns an empty object for other text. */
export function tryMembers(text: string): Members {
  try {
    return parseMembers("", text);
  } catch {
    return {};
  }
}

/** Returns the credentials in an answer of a metadata service, which uses other names for them. */
export function namesOf({ AccessKeyId, SecretAccessKey, Token, Expiration }: Members): Found {
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token, expiration: Expiration };
}

/**
 * Returns the credentials of an answer after a check. The expiration must be a date such as `2026-11-23T18:00:00Z`.
 *
 * @param isExpiring true: credentials without an expiration are refused
 * @throws CredentialsError that names the wrong member
 */
export function readCredentials(source: string, found: Found, isExpiring: boolean): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
  const refuse = (what: string): never => {
    throw new CredentialsError("provider", `${source} must answer with ${what}.`);
  };
  if (!isText(accessKeyId)) return refuse("an access key id");
  if (!isText(secretAccessKey)) return refuse("a secret access key");
  if (sessionToken != null && !isText(sessionToken)) return refuse("a session token that is text");
  const end = expiration == null ? undefined : new Date(isText(expiration) ? expiration : Number.NaN);
  if (end ? Number.isNaN(end.getTime()) : isExpiring) {
    return refuse("an expiration that is a date such as 2026-11-23T18:00:00Z");
  }
  return checkCredentials({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken != null && { sessionToken }),
    ...(end && { expiration: end }),
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
