/**
 * Where the credentials come from: pasted by hand, or fetched from a token endpoint. They live in this page's memory
 * and nowhere else: no storage, no cookie, no address.
 */
import { type Credentials, type CredentialsProvider, IvsClient } from "@ivskit/client-ivs";
import { readEndpoint, readTokenEndpoint } from "./places.ts";
import { requestHandler } from "./transport.ts";

/** As the form gives them; all empty where nothing was entered. */
export interface Entered {
  readonly region: string;
  readonly endpoint: string;
  readonly tokenEndpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: string;
}

/** @throws Error that says which entry cannot be used */
export function createClient(entered: Entered): IvsClient {
  const { region, endpoint, tokenEndpoint } = entered;
  return new IvsClient({
    region,
    credentials: tokenEndpoint === "" ? pasted(entered) : fromTokenEndpoint(tokenEndpoint),
    ...(endpoint !== "" && { endpoint: readEndpoint(endpoint) }),
    requestTimeout: 10_000,
    requestHandler,
  });
}

function pasted({ accessKeyId, secretAccessKey, sessionToken, expiration, endpoint }: Entered): Credentials {
  if (accessKeyId === "" || secretAccessKey === "") throw new Error("Enter an access key id and a secret access key.");
  if (/^AKIA/.test(accessKeyId)) {
    throw new Error("This is a long-lived key (AKIA…). Enter temporary credentials, whose key begins with ASIA.");
  }
  if (sessionToken === "" && endpoint === "") {
    throw new Error("Temporary credentials have a session token: enter it too.");
  }
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== "" && { sessionToken }),
    ...(expiration !== "" && { expiration: readDate(expiration) }),
  };
}

/** The client keeps what this gives until five minutes before it expires, then asks again. */
function fromTokenEndpoint(url: string): CredentialsProvider {
  const address = readTokenEndpoint(url);
  return async () => {
    const response = await fetch(address, { credentials: "include", cache: "no-store" }).catch(() => {
      throw new Error(`The token endpoint ${address.host} does not answer, or does not allow this page (CORS).`);
    });
    if (!response.ok)
      throw new Error(`The token endpoint answered ${response.status}; sign in there, or ask its owner.`);
    const answer: Record<string, unknown> | null = await response.json().catch(() => null);
    const credentials = readCredentials(answer ?? {});
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
    if (accessKeyId === undefined || secretAccessKey === undefined) {
      throw new Error("The token endpoint's answer lacks accessKeyId or secretAccessKey.");
    }
    return { accessKeyId, secretAccessKey, sessionToken, ...(expiration && { expiration: readDate(expiration) }) };
  };
}

type Found = { readonly [Name in keyof Omit<Entered, "region" | "endpoint" | "tokenEndpoint">]?: string };

/**
 * Reads what people have on their clipboard: the JSON of `aws sts assume-role` or `aws configure export-credentials`,
 * or lines such as `export AWS_ACCESS_KEY_ID=…`. Gives undefined where it is neither.
 */
export function readPasted(text: string): Found | undefined {
  const trimmed = text.trim();
  const found = trimmed.startsWith("{") ? readJson(trimmed) : readLines(trimmed);
  return found.accessKeyId === undefined ? undefined : found;
}

function readJson(text: string): Found {
  try {
    const { Credentials: inner, ...rest } = JSON.parse(text) as Record<string, Record<string, unknown> | undefined>;
    return readCredentials(inner ?? rest);
  } catch {
    return {};
  }
}

function readLines(text: string): Found {
  const pairs = [...text.matchAll(/\b(aws_\w+)\s*=\s*["']?([^\s"']+)/gi)];
  const values = Object.fromEntries(pairs.map(([, name = "", value]) => [name.slice(4).replaceAll("_", ""), value]));
  return readCredentials(values);
}

/** Names differ in their case only: `AccessKeyId`, `accessKeyId`, `ACCESSKEYID`. */
function readCredentials(record: Readonly<Record<string, unknown>>): Found {
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
  if (Number.isNaN(date.getTime())) throw new Error(`"${text}" is not a date: enter one like 2026-11-23T18:00:00Z.`);
  return date;
}
