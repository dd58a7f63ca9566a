/** SigV4 for the tests, written from its specification and not with the library that the service checks with. */
import { createHash, createHmac } from "node:crypto";
import { defaultCredentials } from "../src/index.ts";

export interface SignOptions {
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
  readonly region?: string;
  readonly service?: string;
  readonly terminator?: string;
  readonly time?: Date;
  /** Overrides the day in the credential scope. */
  readonly day?: string;
  /** Further headers, which are signed too. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers that are sent and not signed. */
  readonly unsigned?: Readonly<Record<string, string>>;
  /** Names taken out of SignedHeaders before signing. */
  readonly leaveUnsigned?: readonly string[];
}

/** A signed POST of JSON, or another method without a body. */
export function signed(url: string, body: string | undefined, options: SignOptions = {}, method = "POST"): Request {
  const { pathname, searchParams, host } = new URL(url);
  const { region = "us-west-2", service = "ivs", terminator = "aws4_request" } = options;
  const { accessKeyId = defaultCredentials.accessKeyId, secretAccessKey = defaultCredentials.secretAccessKey } =
    options;
  const date = (options.time ?? new Date()).toISOString().replace(/[-:]|\.\d+/g, "");
  const day = options.day ?? date.slice(0, 8);
  const scope = [day, region, service, terminator].join("/");
  const headers: Record<string, string> = {
    host,
    "x-amz-date": date,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...(options.sessionToken === undefined ? {} : { "x-amz-security-token": options.sessionToken }),
    ...options.headers,
  };
  const names = Object.keys(headers)
    .filter((name) => !options.leaveUnsigned?.includes(name))
    .sort();
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const canonical = [
    method,
    pathname.split("/").map(encode).join("/"),
    [...searchParams]
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .sort()
      .join("&"),
    ...names.map((name) => `${name}:${headers[name]}`),
    "",
    names.join(";"),
    headers["x-amz-content-sha256"] ?? sha256(body ?? ""),
  ].join("\n");
  const key = [day, region, service, terminator].reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const signature = hmac(key, ["AWS4-HMAC-SHA256", date, scope, sha256(canonical)].join("\n")).toString("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  const { host: _, ...sent } = headers;
  return new Request(url, { method, headers: { ...sent, ...options.unsigned, authorization }, body: body ?? null });
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
