/**
 * Decides whether a known key has signed a request: the request is signed again, by the same rules, and both
 * signatures are compared. No response contains a secret, a token or the string to sign.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
import { Sha256Js } from "@smithy/core/checksum";
import { SignatureV4 } from "@smithy/signature-v4";
import { ServiceError } from "../../basics/service-error.ts";
import type { AccessRule } from "../access.ts";
import { type Authorization, readAuthorization } from "./authorization.ts";

export interface LocalCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** If it is given, requests with this key must carry exactly this token. */
  readonly sessionToken?: string | undefined;
  /** The rules for the key. Default: it may do everything. An empty list allows nothing. */
  readonly policy?: readonly AccessRule[] | undefined;
}

export interface SignedRequest {
  readonly method: string;
  readonly url: URL;
  readonly query: ReadonlyMap<string, readonly string[]>;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/**
 * @param signingName the service's name in a credential scope
 * @returns the credentials that signed the request
 * @throws ServiceError with the reason, always 403
 */
export type Verifier = (request: SignedRequest, signingName: string, time: Date) => Promise<LocalCredentials>;

export interface VerifierOptions {
  readonly region: string;
  readonly credentials: readonly LocalCredentials[];
}

/** Milliseconds that a signature's date may be away from the service's clock. */
const allowedSkew = 5 * 60 * 1000;

interface KnownKey {
  readonly credentials: LocalCredentials;
  readonly signer: SignatureV4;
}

export function createVerifier({ region, credentials }: VerifierOptions): Verifier {
  const keys = new Map<string, KnownKey>();
  for (const known of credentials) {
    const { accessKeyId, secretAccessKey, sessionToken } = known;
    const identity = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
    // The service of the signer is set for each request.
    const service = "";
    // Without applyChecksum, x-amz-content-sha256 is signed only if the caller sent it.
    const options = { service, region, credentials: identity, sha256: Sha256Js, applyChecksum: false };
    keys.set(accessKeyId, { credentials: known, signer: new SignatureV4(options) });
  }
  return async (request, signingName, time) => {
    const authorization = readAuthorization(request.headers.get("authorization"));
    const key = keys.get(authorization.accessKeyId);
    checkToken(key, request.headers.get("x-amz-security-token"));
    const signedAt = readDate(request.headers.get("x-amz-date"));
    checkScope(authorization, region, signingName, signedAt.text);
    checkSkew(signedAt, time);
    checkSignedHeaders(authorization, request.headers);
    await checkBodyHash(request);
    const wanted = await sign(key.signer, authorization, request, signedAt.date);
    if (!equal(wanted, authorization.signature)) {
      throw refused(
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access " +
          "Key and signing method.",
      );
    }
    return key.credentials;
  };
}

/** Refuses an unknown key and a wrong token with the same error. */
function checkToken(key: KnownKey | undefined, token: string | null): asserts key is KnownKey {
  if (key === undefined || (key.credentials.sessionToken ?? null) !== token) {
    throw new ServiceError("UnrecognizedClientException", "The security token included in the request is invalid.");
  }
}

function readDate(text: string | null): { readonly text: string; readonly date: Date } {
  if (text === null)
    throw new ServiceError("IncompleteSignatureException", "Authorization header requires 'X-Amz-Date' header");
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  const date = new Date(iso === text ? Number.NaN : iso);
  if (Number.isNaN(date.getTime()))
    throw new ServiceError("IncompleteSignatureException", "X-Amz-Date must be like 20261123T104500Z");
  return { text, date };
}

function checkScope(authorization: Authorization, region: string, signingName: string, signedAt: string): void {
  const { date, service, terminator } = authorization;
  if (terminator !== "aws4_request") {
    throw refused("Credential should be scoped with a valid terminator: 'aws4_request'.");
  }
  if (authorization.region !== region) throw refused(`Credential should be scoped to a valid region: '${region}'.`);
  if (service !== signingName) throw refused(`Credential should be scoped to correct service: '${signingName}'.`);
  if (date !== signedAt.slice(0, 8)) throw refused("Date in Credential scope does not match the day in X-Amz-Date.");
}

function checkSkew(signedAt: { readonly text: string; readonly date: Date }, time: Date): void {
  const skew = signedAt.date.getTime() - time.getTime();
  const now = time.toISOString().replace(/[-:]|\.\d+/g, "");
  if (skew < -allowedSkew)
    throw refused(`Signature expired: ${signedAt.text} is more than 5 min. earlier than ${now}.`);
  if (skew > allowedSkew)
    throw refused(`Signature not yet current: ${signedAt.text} is more than 5 min. later than ${now}.`);
}

function checkSignedHeaders({ signedHeaders }: Authorization, headers: Headers): void {
  const needed = ["host", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"];
  for (const name of needed) {
    const sent = name === "host" || headers.has(name);
    if (sent && !signedHeaders.includes(name))
      throw refused(`'${name}' must be a 'SignedHeader' in the AWS Authorization.`);
  }
  for (const name of signedHeaders) {
    // A request that was created in the process has its host only in the URL.
    if (name !== "host" && !headers.has(name)) throw refused(`The signed header '${name}' is not in the request.`);
  }
}

async function checkBodyHash({ headers, body }: SignedRequest): Promise<void> {
  const stated = headers.get("x-amz-content-sha256");
  if (stated === null) return;
  const hash = new Sha256Js();
  hash.update(body);
  const found = Array.from(await hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (!equal(found, stated)) throw refused("The provided 'x-amz-content-sha256' header does not match the body.");
}

async function sign(
  signer: SignatureV4,
  { signedHeaders, service }: Authorization,
  { method, url, query, headers, body }: SignedRequest,
  signingDate: Date,
): Promise<string> {
  const signed = Object.fromEntries(
    signedHeaders.map((name) => [name, headers.get(name) ?? (name === "host" ? url.host : "")]),
  );
  const request = {
    method,
    protocol: url.protocol,
    hostname: url.hostname,
    path: url.pathname,
    query: Object.fromEntries([...query].map(([name, values]) => [name, [...values]])),
    headers: signed,
    body,
  };
  // The caller decides which headers it signs, also those that this signer would leave out.
  const result = await signer.sign(request, {
    signingDate,
    signingService: service,
    signableHeaders: new Set(signedHeaders),
  });
  return readAuthorization(result.headers.authorization ?? null).signature;
}

/** Compares in constant time for values of the same length. */
function equal(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index++) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}

function refused(reason: string): ServiceError {
  return new ServiceError("InvalidSignatureException", reason);
}
