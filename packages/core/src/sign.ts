// The signer by itself, for programs that make their own requests.
import { createSigner as createLowerCaseSigner, type Signer } from "./sign/signer.ts";
import type { HttpRequest } from "./transport/handler.ts";

export type { Credentials } from "./credentials/types.ts";
export type { Signer, SigningScope } from "./sign/signer.ts";
export type { HttpRequest } from "./transport/handler.ts";

/** Headers that a signature replaces, whatever the case of their names. */
const generated = ["authorization", "date", "x-amz-date"];

/**
 * A signer of requests, which takes names of headers in any case. It keeps the last signing key of each credentials
 * object, and serves any number of requests at once.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export function createSigner(): Signer {
  const sign = createLowerCaseSigner();
  return async (request, credentials, scope) => {
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
