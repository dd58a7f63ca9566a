/** Signs a request with @smithy/signature-v4. This project's signer and services are compared with it. */
import type { Credentials, HttpRequest, SigningScope } from "@ivskit/core/sign";
import { SignatureV4 } from "@smithy/signature-v4";
import { NodeSha256 } from "./sha256.ts";

/**
 * The headers of the signed request. The host of the URL is signed unless a header gives another one. The result
 * contains the host only if the caller gave it, because runtimes set this header.
 */
export async function signedHeaders(
  request: HttpRequest,
  credentials: Credentials,
  { service, region, date }: SigningScope,
): Promise<Record<string, string>> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const signer = new SignatureV4({
    service,
    region,
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) },
    sha256: NodeSha256,
  });
  const hasHost = Object.keys(request.headers).some((name) => name.toLowerCase() === "host");
  const host = request.hostname + (request.port === undefined ? "" : `:${request.port}`);
  const headers = hasHost ? request.headers : { ...request.headers, host };
  const signed = await signer.sign({ ...request, headers }, { signingDate: date });
  if (!hasHost) delete signed.headers.host;
  return { ...signed.headers };
}
