/** Verifies a signature without this project's code: it signs the received request with @smithy/signature-v4. */
import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { signedHeaders } from "../../src/smithy/sign.ts";
import type { Tokens } from "./tokens.ts";

export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The largest difference of the clocks, in milliseconds. */
const maxSkewMs = 300_000;

const authorizationFormat =
  /^AWS4-HMAC-SHA256 Credential=(?<id>[^/]+)\/(?<day>\d{8})\/(?<region>[^/]+)\/(?<service>[^/]+)\/aws4_request, SignedHeaders=(?<names>[^,]+), Signature=[0-9a-f]{64}$/;

/** `wrong` is a mistake of the client, whatever its clock says. The client can recover from the others. */
export type Verdict =
  | { readonly kind: "valid" | "skewed" | "expired" }
  | { readonly kind: "wrong"; readonly reason: string };

export async function verify(arrived: Arrived, tokens: Tokens): Promise<Verdict> {
  const { headers, body } = arrived;
  const { id, day, region, service, names } = authorizationFormat.exec(headers.authorization ?? "")?.groups ?? {};
  if (!id || !day || !region || !service || !names) return wrong(`authorization is ${headers.authorization}`);
  const credentials = tokens.find(id);
  if (credentials === undefined) return wrong(`${id} was never issued`);
  if (headers["x-amz-security-token"] !== credentials.sessionToken) return wrong("the token is not that of the key");
  const date = dateOf(headers["x-amz-date"]);
  if (date === undefined) return wrong(`x-amz-date is ${headers["x-amz-date"]}`);
  if (day !== `${headers["x-amz-date"]}`.slice(0, 8)) return wrong(`${day} is not the day of ${headers["x-amz-date"]}`);
  const list = names.split(";");
  for (const name of ["host", "x-amz-date", "x-amz-security-token"]) {
    if (!list.includes(name)) return wrong(`${name} is not signed`);
  }
  if (headers["x-amz-content-sha256"] !== createHash("sha256").update(body).digest("hex")) {
    return wrong("x-amz-content-sha256 is not the hash of the body");
  }
  const expected = await signedHeaders(
    requestOf(arrived, list),
    { ...credentials, expiration: undefined },
    { region, service, date },
  );
  if (expected.authorization !== headers.authorization) return wrong("the signature is not that of the request");
  if (Math.abs(date.getTime() - Date.now()) > maxSkewMs) return { kind: "skewed" };
  return { kind: tokens.isExpired(id) ? "expired" : "valid" };
}

const wrong = (reason: string): Verdict => ({ kind: "wrong", reason });

function dateOf(text: unknown): Date | undefined {
  const format = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
  if (typeof text !== "string" || !format.test(text)) return undefined;
  return new Date(text.replace(format, "$1-$2-$3T$4:$5:$6Z"));
}

/** Returns the received request with only the headers that the signature covers. */
function requestOf(
  { method, url, headers, body }: Arrived,
  names: readonly string[],
): Parameters<typeof signedHeaders>[0] {
  const { protocol, hostname, searchParams } = new URL(url, `http://${headers.host}`);
  const [path = ""] = url.split("?");
  return {
    method,
    protocol,
    hostname,
    path,
    query: Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)])),
    headers: Object.fromEntries(names.map((name) => [name, `${headers[name]}`])),
    body,
  };
}
