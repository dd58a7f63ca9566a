// Signs requests in their headers. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html

import { caching } from "#caching";
import { hmac, sha256, toHex } from "#hash";
import type { Credentials } from "../credentials/types.ts";
import { hostOf, uriEncode, writeQuery } from "../http/uri.ts";
import type { HttpRequest } from "../transport/handler.ts";

/** For what and when a request is signed. */
export interface SigningScope {
  readonly service: string;
  readonly region: string;
  readonly date: Date;
}

/**
 * Adds the signature and what belongs to it to the headers of the request. A body that is neither text nor bytes needs
 * `x-amz-content-sha256` to be set: to its hash, or to `UNSIGNED-PAYLOAD`.
 */
export type Signer = (request: HttpRequest, credentials: Credentials, scope: SigningScope) => Promise<void>;

type Mac = Awaited<ReturnType<typeof hmac>>;

/** A path that looks the same when it is encoded once more. */
const plainPath = /^(\/[\w.~-]+)+$/;

/** A signer that remembers its last signing key. */
export function createSigner(): Signer {
  // Held by the credentials that it was derived from: it goes when they go.
  const keys = new WeakMap<Credentials, { readonly scope: string; readonly mac: Promise<Mac> }>();
  let second = 0;
  let time = "";
  let present = "";
  let names: readonly string[] = [];

  return async (request, credentials, { service, region, date }) => {
    const { headers, path } = request;
    // The time in signatures has no fractions.
    const now = caching ? Math.floor(date.getTime() / 1000) : 0;
    if (!caching || now !== second) time = date.toISOString().replace(/[-:]|\.\d+/g, "");
    if (caching) second = now;
    const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
    headers["x-amz-date"] = time;
    headers["x-amz-content-sha256"] ??= await sha256((request.body ?? "") as string | Uint8Array);
    if (credentials.sessionToken) headers["x-amz-security-token"] = credentials.sessionToken;

    // The host is signed but not set: runtimes set it themselves, and browsers let nobody else.
    const all: Record<string, string> = { ...headers, host: hostOf(request) };
    const given = caching ? Object.keys(all).join() : "";
    if (!caching || given !== present) names = Object.keys(all).filter(isSigned).sort();
    if (caching) present = given;
    const signedHeaders = names.join(";");
    const canonical = [
      request.method,
      // The path is encoded once more than it is sent, and has no empty segments.
      caching && plainPath.test(path) ? path : uriEncode(path).replace(/(%2F)+/g, "/"),
      writeQuery(request.query).sort().join("&"),
      ...names.map((name) => `${name}:${`${all[name]}`.trim().replace(/\s+/g, " ")}`),
      "",
      signedHeaders,
      headers["x-amz-content-sha256"],
    ].join("\n");

    let key = keys.get(credentials);
    if (key?.scope !== scope) {
      key = { scope, mac: deriveKey(credentials, scope) };
      keys.set(credentials, key);
    }
    const mac = await key.mac;
    const signature = await mac(["AWS4-HMAC-SHA256", time, scope, await sha256(canonical)].join("\n"));
    headers.authorization =
      `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, ` +
      `SignedHeaders=${signedHeaders}, Signature=${toHex(signature)}`;
  };
}

/** What has to be signed, and what callers add. Everything else runtimes and proxies may set or change. */
function isSigned(name: string): boolean {
  return /^(host|content-type|x-(?!amzn-trace-id$).*)$/.test(name);
}

async function deriveKey({ secretAccessKey }: Credentials, scope: string): Promise<Mac> {
  let mac = await hmac(`AWS4${secretAccessKey}`);
  for (const part of scope.split("/")) mac = await hmac(await mac(part));
  return mac;
}
