// A fetch that signs, for tools that call services over HTTP and know nothing of SigV4: OpenAPI clients, test tools.
import { createCredentialsSource } from "./credentials/source.ts";
import type { Credentials, CredentialsProvider } from "./credentials/types.ts";
import { ConfigurationError } from "./errors/client.ts";
import type { HttpRequest } from "./http/message.ts";
import { createSigner } from "./sign/signer.ts";
import { createCancellation } from "./time/cancel.ts";
import { createClock } from "./time/clock.ts";
import type { FetchFunction } from "./transport/handler.ts";

/** As whom, and for what, requests are signed. */
export interface SignedFetchConfig {
  /** An object, or an async provider, whose answer is kept until it expires and is renewed ahead of that. */
  readonly credentials: Credentials | CredentialsProvider;
  /** As in `us-west-2`. It is what is signed for; the URL of a request alone says where it goes. */
  readonly region: string;
  /** The service's name in signatures, as in `ivs`. Not `s3`, which has rules of its own for paths. */
  readonly service: string;
  /** Called with the signed Request. Default: the global fetch, as it is at the time of the call. */
  readonly fetch?: FetchFunction | undefined;
}

/** Takes what the global fetch takes, and can stand wherever a tool asks for a fetch. */
export type SignedFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Makes a fetch that signs every request with SigV4 in its headers, wherever it goes: keep it for one service.
 *
 * - Bodies of any kind are read to their end before they are sent, streams too, since the signature holds their hash.
 * - A header `host` is dropped: fetch sends the host of the URL.
 * - Paths are sent as they are given; what is percent-encoded in them stays so.
 * - A `+` in a query is a space, as URLSearchParams writes it, and is sent as `%20`.
 * - Redirects are not followed: a signature is for one address, and a session token must not travel on.
 * - Nothing is repeated. After an answer that the token has expired, the next call asks the provider again. After an
 *   answer that the signature is too old or too new, the next call is signed with the service's time.
 *
 * A call rejects as fetch does, with the abort signal's reason when it is aborted, with a CredentialsError when there is
 * nothing valid to sign with.
 *
 * @throws ConfigurationError for a region, service or fetch that makes no sense
 * @throws CredentialsError for credentials that are incomplete
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export function createSignedFetch(config: SignedFetchConfig): SignedFetch {
  checkConfig(config);
  const { region, service } = config;
  const source = createCredentialsSource(config.credentials);
  const sign = createSigner();
  const clock = createClock();
  return async (input, init) => {
    const request = new Request(withoutPlus(input), init);
    // Before the body is read: in Bun, the content type that a form brings goes with it.
    const signed = toSignable(request);
    const cancellation = createCancellation(request.signal);
    try {
      const body = new Uint8Array(await cancellation.race(request.arrayBuffer()));
      signed.body = body;
      const credentials = await cancellation.race(source.get(clock, cancellation.signal));
      const signedAt = clock.now();
      await sign(signed, credentials, { region, service, date: new Date(signedAt) });
      const send = config.fetch ?? fetch;
      const response = await send(
        new Request(request, {
          headers: signed.headers,
          redirect: "manual",
          // One that was read and is empty must be given again, too.
          ...((body.length > 0 || request.bodyUsed) && { body }),
        }),
      );
      clock.hear({ statusCode: response.status, headers: Object.fromEntries(response.headers) }, signedAt);
      if (isExpired(response)) source.reject(credentials);
      return response;
    } catch (error) {
      // As fetch does, it rejects with the caller's own reason.
      throw request.signal.aborted ? request.signal.reason : error;
    } finally {
      cancellation.release();
    }
  };
}

/** URLSearchParams reads a plus as a space, SigV4 as itself: where there is none, both mean the same. */
function withoutPlus(input: string | URL | Request): string | URL | Request {
  const text = input instanceof Request ? input.url : String(input);
  const query = /\?[^#]*/;
  if (!query.exec(text)?.[0].includes("+")) return input;
  const plain = text.replace(query, (search) => search.replaceAll("+", "%20"));
  return input instanceof Request ? new Request(plain, input) : plain;
}

/** All but the body. */
function toSignable(request: Request): HttpRequest {
  const { protocol, hostname, port, pathname, searchParams } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  // The runtime sets the host itself, and an earlier signature leaves the others.
  for (const name of ["host", "authorization", "x-amz-security-token"]) delete headers[name];
  return {
    method: request.method,
    protocol,
    hostname,
    ...(port !== "" && { port: Number(port) }),
    path: pathname,
    query: Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)])),
    headers,
  };
}

function isExpired({ headers }: Response): boolean {
  return /^ExpiredToken(Exception)?(:|$)/.test(headers.get("x-amzn-errortype") ?? "");
}

function checkConfig(config: SignedFetchConfig | undefined): void {
  const { credentials, region, service, fetch: send } = config ?? ({} as Partial<SignedFetchConfig>);
  if (typeof credentials !== "function" && (typeof credentials !== "object" || credentials === null)) {
    throw new ConfigurationError("createSignedFetch: credentials must be an object or an async provider.");
  }
  checkName("region", region, "us-west-2");
  checkName("service", service, "ivs");
  if (send !== undefined && typeof send !== "function") {
    throw new ConfigurationError("createSignedFetch: fetch must be a function that takes a Request.");
  }
}

/** Both are parts of the credential scope, which slashes take apart. */
function checkName(option: string, value: unknown, example: string): void {
  if (typeof value === "string" && /^[A-Za-z0-9-]+$/.test(value)) return;
  throw new ConfigurationError(
    `createSignedFetch: ${option} must be a name such as ${example}, not ${JSON.stringify(value)}.`,
  );
}
