// The signer by itself, for programs that make their own requests.
import type { Credentials } from "./credentials/types.ts";
import { CredentialsError, InputError } from "./errors/client.ts";
import type { HttpRequest } from "./http/message.ts";
import { createSigner as createLowerCaseSigner, type Signer, type SigningScope } from "./sign/signer.ts";

export type { HttpRequest } from "./http/message.ts";
export type { Signer, SigningScope } from "./sign/signer.ts";
export type { Credentials };

/** Headers that a signature replaces, whatever the case of their names. */
const generated = ["authorization", "date", "x-amz-date"];

/**
 * A signer of requests, which takes names of headers in any case. It keeps the last signing key of each credentials
 * object, and serves any number of requests at once. It changes the headers of the request and gives nothing back.
 *
 * A signature rejects with an InputError for a request or scope that is incomplete, and with a CredentialsError for
 * credentials that are: a provider must be called before.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export function createSigner(): Signer {
  const sign = createLowerCaseSigner();
  return async (request, credentials, scope) => {
    check(request, credentials, scope);
    const { headers } = request;
    const lowerCase: HttpRequest = { ...request, headers: {} };
    for (const name of Object.keys(headers).sort()) lowerCase.headers[name.toLowerCase()] = headers[name] as string;
    const given = new Set(Object.keys(lowerCase.headers));
    await sign(lowerCase, credentials, scope);
    for (const name of Object.keys(headers)) if (generated.includes(name.toLowerCase())) delete headers[name];
    for (const [name, value] of Object.entries(lowerCase.headers)) {
      const isToken = name === "x-amz-security-token" && !!credentials.sessionToken;
      if (isToken || generated.includes(name) || !given.has(name)) headers[name] = value;
    }
  };
}

function check(request: HttpRequest, credentials: Credentials, scope: SigningScope): void {
  if (![credentials?.accessKeyId, credentials?.secretAccessKey].every(isText)) {
    throw new CredentialsError(
      "invalid",
      "The credentials must have accessKeyId and secretAccessKey; call a provider before.",
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
