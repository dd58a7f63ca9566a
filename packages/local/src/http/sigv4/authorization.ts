/**
 * The Authorization header of a signed request, taken apart.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 */
import { ServiceError } from "../../basics/service-error.ts";

export interface Authorization {
  readonly accessKeyId: string;
  /** The credential scope: `20261123`, region, service, terminator. */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly terminator: string;
  /** Lower-case names. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const algorithm = "AWS4-HMAC-SHA256";

/** A token of HTTP in lower case. Anything else is an error in the platform's Headers. */
const headerName = /^[a-z0-9!#$%&'*+.^_`|~-]+$/;

/** @throws ServiceError MissingAuthenticationTokenException, IncompleteSignatureException */
export function readAuthorization(header: string | null): Authorization {
  if (header === null || header.trim() === "") {
    throw new ServiceError("MissingAuthenticationTokenException", "Missing Authentication Token");
  }
  const [scheme, ...rest] = header.trim().split(/\s+/);
  if (scheme !== algorithm)
    throw new ServiceError("IncompleteSignatureException", `Authorization must begin with ${algorithm}`);
  const parts = new Map<string, string>();
  for (const part of rest.join("").split(",")) {
    const split = part.indexOf("=");
    if (split > 0) parts.set(part.slice(0, split), part.slice(split + 1));
  }
  const [credential, signedHeaders, signature] = ["Credential", "SignedHeaders", "Signature"].map((name) => {
    const value = parts.get(name);
    if (value) return value;
    throw new ServiceError("IncompleteSignatureException", `Authorization header requires '${name}' parameter`);
  }) as [string, string, string];
  const names = signedHeaders.split(";");
  if (!names.every((name) => headerName.test(name))) {
    throw new ServiceError(
      "IncompleteSignatureException",
      "SignedHeaders must be lower-case names of headers, joined by ';'",
    );
  }
  const scope = credential.split("/");
  if (scope.length !== 5 || scope.includes("")) {
    throw new ServiceError(
      "IncompleteSignatureException",
      "Credential must have the form access-key-id/date/region/service/aws4_request",
    );
  }
  const [accessKeyId, date, region, service, terminator] = scope as [string, string, string, string, string];
  return { accessKeyId, date, region, service, terminator, signedHeaders: names, signature };
}

/** The service in the credential scope of an Authorization header; undefined if the header has no scope. */
export function signingNameIn(header: string): string | undefined {
  return /\bCredential=[^\s,]+\/\d{8}\/[^\s,/]+\/([^\s,/]+)\/aws4_request\b/.exec(header)?.[1];
}
