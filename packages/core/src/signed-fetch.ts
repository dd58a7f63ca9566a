/** Provides a fetch that signs, for tools that cannot sign requests themselves, such as OpenAPI clients. */
import { createCredentialsSource } from "./credentials/source.ts";
import type { Credentials, CredentialsProvider } from "./credentials/types.ts";
import { ConfigurationError } from "./errors/client.ts";
import { refuseUnknown } from "./errors/unknown-option.ts";
import type { HttpRequest } from "./http/message.ts";
import { createSigner } from "./sign/signer.ts";
import { createCancellation } from "./time/cancel.ts";
import { createClock } from "./time/clock.ts";
import type { FetchFunction } from "./transport/handler.ts";

/** The credentials and the scope with which requests are signed. */
export interface SignedFetchConfig {
  /** Credentials, or an async provider, whose credentials are cached and renewed before they expire. */
  readonly credentials: Credentials | CredentialsProvider;
  /** The region in signatures, such as `us-west-2`. It does not change the URL of a request. */
  readonly region: string;
  /** The service's name in signatures, such as `ivs`. `s3` is not supported, since it signs paths in another way. */
  readonly service: string;
  /** The function that sends the signed Request. Default: the global fetch, as it is at the time of the call. */
  readonly fetch?: FetchFunction | undefined;
}

/** A function with the parameters of the global fetch, for any tool that takes a fetch. */
export type SignedFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Creates a fetch that signs every request with SigV4 in its headers. It signs requests to any URL, so use it for one
 * service only.
 *
 * - Bodies of any kind, streams too, are read completely before they are sent, since the signature covers their hash.
 *   Pass a stream in `init`: Firefox and Safari do not accept a stream in a Request.
 * - A header `host` is dropped, because fetch sends the host of the URL.
 * - Paths are sent as they are; percent-encoded characters in them stay encoded.
 * - A `+` in a query means a space, as in URLSearchParams, and is sent as `%20`.
 * - Redirects are not followed, because the session token must not reach another server.
 * - Requests are not repeated. After a response that reports an expired token, the next call asks the provider again.
 *   After a response that reports a wrong time, the next call is signed with the service's time.
 *
 * A call rejects as fetch does, with the reason of the abort signal when it is aborted, and with a CredentialsError
 * when there are no valid credentials.
 *
 * @throws ConfigurationError for an option that is unknown or invalid
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export function createSignedFetch(config: SignedFetchConfig): SignedFetch {
  checkConfig(config);
  const { region, service } = config;
  const source = createCredentialsSource(config.credentials);
  const sign = createSigner();
  const clock = createClock();
  return async (input, init) => {
    // Firefox and Safari have no streams in a Request: they would send the text `[object ReadableStream]`.
    const stream = init?.body instanceof ReadableStream ? init.body : undefined;
    const request = new Request(withoutPlus(input), stream ? { ...init, body: new Uint8Array() } : init);
    // The headers are copied before the body is read, because Bun drops the content type of a form when it reads the
    // body.
    const signed = toSignable(request);
    const cancellation = createCancellation(request.signal);
    try {
      const body = new Uint8Array(await cancellation.race((stream ? new Response(stream) : request).arrayBuffer()));
      signed.body = body;
      const credentials = await cancellation.race(source.get(clock, cancellation.signal));
      const signedAt = clock.now();
      await sign(signed, credentials, { region, service, date: new Date(signedAt) });
      const send = config.fetch ?? fetch;
      const response = await send(
        new Request(request, {
          headers: signed.headers,
          redirect: "manual",
          // A Request whose body was read can be copied only with a new body, even if that is empty.
          ...((body.length > 0 || request.bodyUsed) && { body }),
        }),
      );
      clock.hear({ statusCode: response.status, headers: Object.fromEntries(response.headers) }, signedAt);
      if (isExpired(response)) source.reject(credentials);
      return response;
    } catch (error) {
      // An aborted call rejects with the caller's own reason, as fetch does.
      throw request.signal.aborted ? request.signal.reason : error;
    } finally {
      cancellation.release();
    }
  };
}

/**
 * Returns the input with `%20` for each plus in the query. URLSearchParams reads a plus as a space, SigV4 as a plus.
 */
function withoutPlus(input: string | URL | Request): string | URL | Request {
  const text = input instanceof Request ? input.url : String(input);
  const query = /\?[^#]*/;
  if (!query.exec(text)?.[0].includes("+")) return input;
  const plain = text.replace(query, (search) => search.replaceAll("+", "%20"));
  return input instanceof Request ? new Request(plain, input) : plain;
}

/** Returns the parts of a request that are signed, without its body. */
function toSignable(request: Request): HttpRequest {
  const { protocol, hostname, port, pathname, searchParams } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  // The runtime sets `host`. The other two headers can come from an earlier signature.
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

const optionNames: readonly string[] = [
  "credentials",
  "region",
  "service",
  "fetch",
] satisfies (keyof SignedFetchConfig)[];

function checkConfig(config: SignedFetchConfig | undefined): void {
  refuseUnknown("createSignedFetch", config ?? {}, optionNames);
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

/**
 * Allows only letters, digits and hyphens: a slash would change the parts of the credential scope.
 *
 * @throws ConfigurationError for any other name
 */
function checkName(option: string, value: unknown, example: string): void {
  if (typeof value === "string" && /^[A-Za-z0-9-]+$/.test(value)) return;
  throw new ConfigurationError(
    `createSignedFetch: ${option} must be a name such as ${example}, not ${JSON.stringify(value)}.`,
  );
}
