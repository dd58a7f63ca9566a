// Signs requests in their headers. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html

import { hmac, sha256, toHex } from "#hash";
import type { Credentials } from "../credentials/types.ts";
import { uriEncode, writeQuery } from "../http/uri.ts";
import type { HttpRequest } from "../transport/handler.ts";

/** For what and when a request is signed. */
export interface SigningScope {
  readonly service: string;
  readonly region: string;
  readonly date: Date;
}

/** Signs requests, and remembers the last signing key. */
export interface Signer {
  /**
   * Adds the signature and what belongs to it to the headers of the request. A body that is neither text nor bytes needs
   * `x-amz-content-sha256` to be set: to its hash, or to `UNSIGNED-PAYLOAD`.
   */
  sign(request: HttpRequest, credentials: Credentials, scope: SigningScope): Promise<void>;
}

type Mac = Awaited<ReturnType<typeof hmac>>;

/** A path that looks the same when it is encoded once more. */
const plainPath = /^(\/[\w.~-]+)+$/;

/** A signer for one client. */
export function createSigner(): Signer {
  // Held by the credentials that it was derived from: it goes when they go.
  const keys = new WeakMap<Credentials, { readonly scope: string; readonly mac: Promise<Mac> }>();
  // The time in signatures has no fractions: it is written once a second.
  let second = 0;
  let time = "";

  return {
    async sign({ method, hostname, port, path, query, headers, body }, credentials, { service, region, date }) {
      const now = Math.floor(date.getTime() / 1000);
      if (now !== second) time = date.toISOString().replace(/[-:]|\.\d+/g, "");
      second = now;
      const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
      headers["x-amz-date"] = time;
      headers["x-amz-content-sha256"] ??= await sha256((body ?? "") as string | Uint8Array);
      if (credentials.sessionToken) headers["x-amz-security-token"] = credentials.sessionToken;

      let signedHeaders = "";
      let lines = "";
      // The host is signed but not set: runtimes set it themselves, and browsers let nobody else.
      for (const name of [...Object.keys(headers).filter(isSigned), "host"].sort()) {
        const value = name === "host" ? (port ? `${hostname}:${port}` : hostname) : oneSpaced(`${headers[name]}`);
        signedHeaders += signedHeaders && ";";
        signedHeaders += name;
        lines += `${name}:${value}\n`;
      }
      // The path is encoded once more than it is sent, and has no empty segments.
      const encoded = plainPath.test(path) ? path : uriEncode(path).replace(/(%2F)+/g, "/");
      const parameters = writeQuery(query).sort().join("&");
      const canonical = `${method}\n${encoded}\n${parameters}\n${lines}\n${signedHeaders}\n${headers["x-amz-content-sha256"]}`;

      let key = keys.get(credentials);
      if (key?.scope !== scope) {
        key = { scope, mac: deriveKey(credentials, scope) };
        keys.set(credentials, key);
      }
      const mac = await key.mac;
      const signature = await mac(`AWS4-HMAC-SHA256\n${time}\n${scope}\n${await sha256(canonical)}`);
      headers.authorization =
        `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, ` +
        `SignedHeaders=${signedHeaders}, Signature=${toHex(signature)}`;
    },
  };
}

/** What has to be signed, and what callers add. Everything else runtimes and proxies may set or change. */
function isSigned(name: string): boolean {
  return name === "content-type" || (name.startsWith("x-") && name !== "x-amzn-trace-id");
}

/** Without spaces around it, and with one between words. */
function oneSpaced(value: string): string {
  return / {2}|^ | $|\t/.test(value) ? value.trim().replace(/\s+/g, " ") : value;
}

async function deriveKey({ secretAccessKey }: Credentials, scope: string): Promise<Mac> {
  let mac = await hmac(`AWS4${secretAccessKey}`);
  for (const part of scope.split("/")) mac = await hmac(await mac(part));
  return mac;
}
