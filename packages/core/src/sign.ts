/** Provides the signer alone, for programs that send their own requests. */
import type { Credentials } from "./credentials/types.ts";
import { CredentialsError, InputError } from "./errors/client.ts";
import type { HttpRequest } from "./http/message.ts";
import { createSigner as createLowerCaseSigner, type Signer, type SigningScope } from "./sign/signer.ts";

export type { HttpRequest } from "./http/message.ts";
export type { Signer, SigningScope } from "./sign/signer.ts";
export type { Credentials };

/** The names, in lower case, of the headers that every signature replaces or removes. */
const generated = ["authorization", "date", "x-amz-date"];

/**
 * Creates a signer that accepts header names in any case. It keeps the last signing key of each credentials object, and
 * serves any number of requests at once. It changes the headers of the request and returns nothing.
 *
 * The signer rejects with an InputError for an incomplete request or scope, or for a header that is not text. For
 * incomplete credentials, it rejects with a CredentialsError, and for a path or query that cannot be percent-encoded
 * with a URIError. A provider cannot be passed: call the provider first, and pass the credentials that it returns.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export function createSigner(): Signer {
  const sign = createLowerCaseSigner();
  return async (request, credentials, scope) => {
    check(request, credentials, scope);
    const { headers } = request;
    const lowerCase: HttpRequest = { ...request, headers: {} };
    for (const name of Object.keys(headers).sort()) {
      const value: unknown = headers[name];
      if (value != null && typeof value !== "string") {
        throw new InputError(`The header "${name}" must be a text, got ${typeof value}.`);
      }
      lowerCase.headers[name.toLowerCase()] = value as string;
    }
    const ownNames = new Set(Object.keys(lowerCase.headers));
    await sign(lowerCase, credentials, scope);
    for (const name of Object.keys(headers)) if (generated.includes(name.toLowerCase())) delete headers[name];
    for (const [name, value] of Object.entries(lowerCase.headers)) {
      const isToken = name === "x-amz-security-token" && !!credentials.sessionToken;
      if (isToken || generated.includes(name) || !ownNames.has(name)) headers[name] = value;
    }
  };
}

function check(request: HttpRequest, credentials: Credentials, scope: SigningScope): void {
  if (![credentials?.accessKeyId, credentials?.secretAccessKey].every(isText)) {
    throw new CredentialsError(
      "invalid",
      "The credentials must have accessKeyId and secretAccessKey. Call a provider before and pass its result.",
    );
  }
  const { method, hostname, path, query, headers } = request ?? ({} as Partial<HttpRequest>);
  const isPlain = [query, headers].every((part) => Object(part) === part && !(Symbol.iterator in (part as object)));
  if (!isPlain || ![method, hostname, path].every(isText)) {
    throw new InputError("The request must have method, hostname and path, and query and headers as plain objects.");
  }
  const { service, region, date } = scope ?? ({} as Partial<SigningScope>);
  if (![service, region].every(isText)) {
    throw new InputError("The scope must have service and region, such as ivs and us-west-2.");
  }
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
    throw new InputError("The scope must have a valid date.");
  }
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
