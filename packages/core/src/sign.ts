// The signer by itself, for programs that make their own requests.
import { createSigner as createLowerCaseSigner, type Signer } from "./sign/signer.ts";

export type { Credentials } from "./credentials/types.ts";
export type { Signer, SigningScope } from "./sign/signer.ts";
export type { HttpRequest } from "./transport/handler.ts";

/**
 * A signer of requests. It keeps the last signing key of each credentials object, and serves any number of requests at
 * once. Names of headers are changed to lower case first; of two that differ in case alone, the later one stays.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export function createSigner(): Signer {
  const sign = createLowerCaseSigner();
  return (request, credentials, scope) => {
    for (const [name, value] of Object.entries(request.headers)) {
      delete request.headers[name];
      request.headers[name.toLowerCase()] = value;
    }
    return sign(request, credentials, scope);
  };
}
