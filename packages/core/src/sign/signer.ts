// Signs requests in their headers. @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html

import { getCanonicalHeaders, SignatureV4Base } from "@smithy/signature-v4";
import { Sha256 } from "#hash";
import type { Credentials } from "../credentials/types.ts";
import type { HttpRequest } from "../transport/handler.ts";

/** For what and when a request is signed. */
export interface SigningScope {
  readonly service: string;
  readonly region: string;
  readonly date: Date;
}

/** Signs requests, and remembers the last signing key. */
export interface Signer {
  /** Adds the signature and what belongs to it to the headers of the request. */
  sign(request: HttpRequest, credentials: Credentials, scope: SigningScope): Promise<void>;
}

/** A signer for one client. */
export function createSigner(): Signer {
  return new HeaderSigner();
}

/** What the full signer of @smithy/signature-v4 does for headers, without presigning, events and its global cache. */
class HeaderSigner extends SignatureV4Base implements Signer {
  /** Held by the credentials that it was derived from: it goes when they go. */
  readonly #keys = new WeakMap<Credentials, { scope: string; key: Promise<Uint8Array> }>();

  constructor() {
    super({
      service: "",
      region: "",
      credentials: async () => ({ accessKeyId: "", secretAccessKey: "" }),
      // Cast: the interface also has ArrayBuffer, which is never passed here.
      sha256: Sha256 as never,
    });
  }

  async sign(request: HttpRequest, credentials: Credentials, { service, region, date }: SigningScope): Promise<void> {
    const { longDate, shortDate } = this.formatDate(date);
    const scope = `${shortDate}/${region}/${service}/aws4_request`;
    const { headers, body } = request;
    const signable = typeof body === "string" || body instanceof Uint8Array || body === undefined;
    const payloadHash = signable ? toHex(await hash(body ?? "")) : "UNSIGNED-PAYLOAD";
    headers["x-amz-date"] = longDate;
    headers["x-amz-content-sha256"] = payloadHash;
    if (credentials.sessionToken) headers["x-amz-security-token"] = credentials.sessionToken;

    const host = request.port === undefined ? request.hostname : `${request.hostname}:${request.port}`;
    // The host is signed but not set: runtimes set it themselves, and browsers let nobody else.
    const canonical = getCanonicalHeaders({ ...request, headers: { ...headers, host } });
    const text = await this.createStringToSign(
      longDate,
      scope,
      this.createCanonicalRequest(
        request as Parameters<SignatureV4Base["createCanonicalRequest"]>[0],
        canonical,
        payloadHash,
      ),
      "AWS4-HMAC-SHA256",
    );
    const signature = toHex(await hash(text, await this.#key(credentials, scope)));
    headers.authorization =
      `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, ` +
      `SignedHeaders=${this.getCanonicalHeaderList(canonical)}, Signature=${signature}`;
  }

  #key(credentials: Credentials, scope: string): Promise<Uint8Array> {
    const known = this.#keys.get(credentials);
    if (known?.scope === scope) return known.key;
    const key = deriveKey(credentials.secretAccessKey, scope);
    this.#keys.set(credentials, { scope, key });
    return key;
  }
}

async function deriveKey(secret: string, scope: string): Promise<Uint8Array> {
  let key: string | Uint8Array = `AWS4${secret}`;
  for (const part of scope.split("/")) key = await hash(part, key);
  return key as Uint8Array;
}

function hash(data: string | Uint8Array, secret?: string | Uint8Array): Promise<Uint8Array> {
  const sha256 = new Sha256(secret);
  sha256.update(data);
  return sha256.digest();
}

function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}
