/**
 * Reads credentials that the user enters or pastes, or that a token endpoint provides, and configures clients with them.
 * The page keeps the credentials only in its memory, and never in storage, cookies or its address.
 */
import type { Credentials, CredentialsProvider, IvsClientConfig } from "@ivskit/client-ivs";
import { readEndpoint, readTokenEndpoint } from "./places.ts";
import { requestHandler } from "./transport.ts";

/** The values of the form. A value is empty if the user entered nothing. */
export interface Entered {
  readonly region: string;
  readonly endpoint: string;
  readonly tokenEndpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: string;
}

/** The configuration of the clients of IVS and IVS Chat. It contains the credentials. */
export interface ClientConfig extends IvsClientConfig {
  readonly region: string;
  /** The URL of a local service; undefined to call AWS. */
  readonly endpoint?: string;
}

/**
 * Returns the configuration of clients for the values of the form.
 *
 * @throws Error that says which value is missing or cannot be used
 */
export function readConfig(entered: Entered): ClientConfig {
  const { region, endpoint, tokenEndpoint } = entered;
  return {
    region,
    credentials: tokenEndpoint === "" ? pasted(entered) : fromTokenEndpoint(tokenEndpoint),
    ...(endpoint !== "" && { endpoint: readEndpoint(endpoint) }),
    requestTimeout: 10_000,
    requestHandler,
  };
}

function pasted({ accessKeyId, secretAccessKey, sessionToken, expiration, endpoint }: Entered): Credentials {
  if (accessKeyId === "" || secretAccessKey === "") throw new Error("Enter an access key id and a secret access key.");
  if (/^AKIA/.test(accessKeyId)) {
    throw new Error(
      "The key must be temporary (ASIA…), but this one is long-lived (AKIA…). Enter temporary credentials.",
    );
  }
  if (sessionToken === "" && endpoint === "") {
    throw new Error("Temporary credentials have a session token. Enter it too.");
  }
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== "" && { sessionToken }),
    ...(expiration !== "" && { expiration: readDate(expiration) }),
  };
}

/**
 * Returns a provider that gets credentials from a token endpoint. The client calls the provider again in the last five
 * minutes before the credentials expire.
 *
 * @throws Error that says why the URL cannot be used
 */
function fromTokenEndpoint(url: string): CredentialsProvider {
  // `fromTokenEndpoint` of @ivskit/core also retries and limits the time and the size of the answer. It would add 1.1 KB
  // to the compressed script of the page, and the page asks again by itself.
  const address = readTokenEndpoint(url);
  return async () => {
    const response = await fetch(address, { credentials: "include", cache: "no-store" }).catch(() => {
      throw new Error(`The token endpoint ${address.host} does not answer, or does not allow this page (CORS).`);
    });
    if (!response.ok) {
      throw new Error(`The token endpoint answered ${response.status}. Sign in there, or ask its owner.`);
    }
    const answer: Record<string, unknown> | null = await response.json().catch(() => null);
    const credentials = readCredentials(answer ?? {});
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
    if (accessKeyId === undefined || secretAccessKey === undefined) {
      throw new Error("The answer of the token endpoint lacks accessKeyId or secretAccessKey.");
    }
    return { accessKeyId, secretAccessKey, sessionToken, ...(expiration && { expiration: readDate(expiration) }) };
  };
}

type PastedValues = { readonly [Name in keyof Omit<Entered, "region" | "endpoint" | "tokenEndpoint">]?: string };

/**
 * Reads credentials from a pasted text: the JSON of `aws sts assume-role` or `aws configure export-credentials`, or
 * lines such as `export AWS_ACCESS_KEY_ID=…`. Returns undefined if the text contains no access key id.
 */
export function readPasted(text: string): PastedValues | undefined {
  const trimmed = text.trim();
  const found = trimmed.startsWith("{") ? readJson(trimmed) : readLines(trimmed);
  return found.accessKeyId === undefined ? undefined : found;
}

function readJson(text: string): PastedValues {
  try {
    const { Credentials: inner, ...rest } = JSON.parse(text) as Record<string, Record<string, unknown> | undefined>;
    return readCredentials(inner ?? rest);
  } catch {
    return {};
  }
}

function readLines(text: string): PastedValues {
  const pairs = [...text.matchAll(/\b(aws_\w+)\s*=\s*["']?([^\s"']+)/gi)];
  const values = Object.fromEntries(pairs.map(([, name = "", value]) => [name.slice(4).replaceAll("_", ""), value]));
  return readCredentials(values);
}

/**
 * Returns the values of `record` that belong to credentials and are text. The case of a name does not matter, because
 * the record can contain `AccessKeyId`, `accessKeyId` or `ACCESSKEYID`.
 */
function readCredentials(record: Readonly<Record<string, unknown>>): PastedValues {
  const values = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]));
  const text = (name: string): string | undefined => {
    const value = values.get(name.toLowerCase());
    return typeof value === "string" ? value : undefined;
  };
  const names = ["accessKeyId", "secretAccessKey", "sessionToken"] as const;
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = text(name);
    if (value !== undefined) found[name] = value;
  }
  const expiration = text("expiration") ?? text("credentialExpiration");
  return expiration === undefined ? found : { ...found, expiration };
}

function readDate(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new Error(`The expiration must be a date like 2026-11-23T18:00:00Z, got "${text}".`);
  return date;
}
