/**
 * Signs requests in their headers. `@smithy/signature-v4`, which the build inlines, writes the canonical request and
 * the string to sign. The hashes and the cache of signing keys are core's own.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */

import { getCanonicalHeaders, SignatureV4Base } from "@smithy/signature-v4";
import type { HeaderBag, HttpRequest as SmithyRequest } from "@smithy/types";
import { hmac, sha256, toHex } from "#hash";
import type { Credentials } from "../credentials/types.ts";
import type { HttpRequest } from "../http/message.ts";
import { hostOf } from "../http/uri.ts";
import type { Mac } from "../runtime/hash/hash.ts";

/** The service, region and time for which a request is signed. */
export interface SigningScope {
  readonly service: string;
  readonly region: string;
  readonly date: Date;
}

/**
 * Adds `authorization`, `x-amz-date`, `x-amz-content-sha256` and, with temporary credentials, `x-amz-security-token` to
 * the headers of the request, and removes `date`. Header names must be in lower case, except for the signer of
 * `@ivskit/core/sign`. Every header is signed, except those that runtimes and proxies may change, such as `user-agent`.
 * The signed host is the header `host`, or else `hostname` and `port` of the request.
 *
 * If `x-amz-content-sha256` is set already, its value is kept. Otherwise, it becomes the hash of the body, or
 * `UNSIGNED-PAYLOAD` for a body that is neither text nor a Uint8Array.
 */
export type Signer = (request: HttpRequest, credentials: Credentials, scope: SigningScope) => Promise<void>;

/**
 * The methods of the library that the signer calls. The library declares them as protected, so its type cannot be used.
 */
interface Steps {
  createCanonicalRequest(request: SmithyRequest, headers: HeaderBag, payloadHash: string): string;
  createStringToSign(longDate: string, scope: string, canonicalRequest: string, algorithm: string): Promise<string>;
}

type StepsClass = new (settings: object) => Steps;

const algorithm = "AWS4-HMAC-SHA256";

/**
 * Creates a signer that keeps the last signing key of each credentials object. It serves any number of calls at once.
 */
export function createSigner(): Signer {
  // One object serves all requests, because it keeps no data of a request.
  const library = Object.assign(new (SignatureV4Base as unknown as StepsClass)({}), {
    /** The class by which the library computes SHA-256. Each object hashes the data that `update` received last. */
    sha256: class {
      declare digest: () => Uint8Array | Promise<Uint8Array>;
      update(data: Uint8Array): void {
        this.digest = () => sha256(data);
      }
    },
  });
  // The map is weak, so that a signing key is freed together with its credentials.
  const keys = new WeakMap<Credentials, { readonly scope: string; readonly mac: Promise<Mac> }>();

  return async (request, credentials, { service, region, date }) => {
    const { headers } = request;
    // The time in a signature has no fractions of a second.
    const longDate = date.toISOString().replace(/[-:]|\.\d+/g, "");
    const scope = `${longDate.slice(0, 8)}/${region}/${service}/aws4_request`;
    delete headers.date;
    headers["x-amz-date"] = longDate;
    if (credentials.sessionToken) headers["x-amz-security-token"] = credentials.sessionToken;
    headers["x-amz-content-sha256"] ??= await hashPayload(request.body);
    // The header `host` is signed but not set here. Fetch or the handler sets it, and browsers do not let a program set
    // it.
    const all = { host: hostOf(request), ...headers };
    const canonicalHeaders = getCanonicalHeaders({ headers: all } as unknown as SmithyRequest);
    const canonicalRequest = library.createCanonicalRequest(
      request as SmithyRequest,
      canonicalHeaders,
      headers["x-amz-content-sha256"],
    );
    const stringToSign = await library.createStringToSign(longDate, scope, canonicalRequest, algorithm);
    let key = keys.get(credentials);
    if (key?.scope !== scope) {
      key = { scope, mac: deriveKey(credentials, scope) };
      keys.set(credentials, key);
    }
    const mac = await key.mac;
    headers.authorization =
      `${algorithm} Credential=${credentials.accessKeyId}/${scope}, ` +
      `SignedHeaders=${Object.keys(canonicalHeaders).sort().join(";")}, Signature=${toHex(await mac(stringToSign))}`;
  };
}

async function hashPayload(body: unknown = ""): Promise<string> {
  const isHashed = typeof body === "string" || body instanceof Uint8Array;
  return isHashed ? toHex(await sha256(body)) : "UNSIGNED-PAYLOAD";
}

async function deriveKey({ secretAccessKey }: Credentials, scope: string): Promise<Mac> {
  let mac = await hmac(`AWS4${secretAccessKey}`);
  for (const part of scope.split("/")) mac = await hmac(await mac(part));
  return mac;
}
