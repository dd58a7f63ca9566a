// What a client can be told, and what a single call can.
import type { Credentials, CredentialsProvider } from "../credentials/types.ts";
import { checkRegion, parseEndpoint } from "../endpoint/resolve.ts";
import { ConfigurationError } from "../errors/client.ts";
import type { RetryStrategy } from "../retry/strategy.ts";
import type { FetchFunction, HttpHandler } from "../transport/handler.ts";
import type { HeadersGiven } from "./given-headers.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger } from "./log.ts";

/** How a client works. All of it is optional where the environment says the rest. */
export interface ClientConfig extends Hooks {
  /** As in `us-west-2`. Default on Node, Bun and Deno: `AWS_REGION`, then `AWS_DEFAULT_REGION`. */
  readonly region?: string | (() => Promise<string>) | undefined;
  /**
   * To sign with: an object, or an async provider, whose answer is kept until it expires and is renewed ahead of that.
   * Default on Node, Bun and Deno: the chain of `@aws-sdk/credential-provider-node` if it is installed, else the
   * environment. Browsers and Workers have no default.
   */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /** URL to call instead of the service's own; a path in it stands before the path of every operation. */
  readonly endpoint?: string | undefined;
  /** Calls the FIPS endpoint. Default: false. */
  readonly useFipsEndpoint?: boolean | undefined;
  /** Calls the endpoint that also has IPv6. Default: false. */
  readonly useDualstackEndpoint?: boolean | undefined;
  /** How often a request is sent at most, the first time included: an integer of at least 1. Default: 3. */
  readonly maxAttempts?: number | undefined;
  /** Default: `standardRetryStrategy()`. */
  readonly retryStrategy?: RetryStrategy | undefined;
  /** Milliseconds for one attempt: hooks, signature, request and response to its last byte. Default: 0, no limit. */
  readonly requestTimeout?: number | undefined;
  /**
   * Bytes of a response body after decompression, at most; a longer one is a ResponseParseError. Streams that an
   * operation hands over unread are not counted. Default: 67,108,864 (64 MiB).
   */
  readonly maxBodyBytes?: number | undefined;
  /** Called with a Request instead of the global fetch: a service binding, a mock, a local service. */
  readonly fetch?: FetchFunction | undefined;
  /** Any `HttpHandler` of Smithy; not together with `fetch`. It stays open when the client is closed. */
  readonly requestHandler?: HttpHandler | undefined;
  /** Told about calls; sensitive members are replaced. `console` fits. */
  readonly logger?: Logger | undefined;
  /** Added to the user agent, which travels in `x-amz-user-agent`. */
  readonly userAgent?: string | undefined;
}

/** What can be said for one call. */
export interface CallOptions {
  /** Ends the call, in whatever state it is, with an AbortError. */
  readonly abortSignal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. Default: the client's. */
  readonly requestTimeout?: number | undefined;
  /** Default: the client's. */
  readonly maxAttempts?: number | undefined;
  /** Default: the client's. */
  readonly maxBodyBytes?: number | undefined;
  /** Sent beside the client's own: an object, Headers, a Map or pairs. In browsers, the service must allow them. */
  readonly headers?: HeadersGiven | undefined;
}

/** What the options of both must be: their types, then the least number or the method that is needed. */
const expectedOfBoth = {
  maxAttempts: "a whole number from 1",
  maxBodyBytes: "a whole number from 1",
  requestTimeout: "a whole number from 0",
} as const;

const expectedOfCall: Readonly<Record<keyof CallOptions, string>> = {
  ...expectedOfBoth,
  abortSignal: "an object with addEventListener",
  headers: "an object",
};

const expectedOfClient: Readonly<Record<keyof ClientConfig, string>> = {
  ...expectedOfBoth,
  credentials: "an object or function",
  endpoint: "a string",
  fetch: "a function",
  logger: "an object",
  onRequest: "a function",
  onResponse: "a function",
  onRetry: "a function",
  region: "a string or function",
  requestHandler: "an object with handle",
  retryStrategy: "an object with delay",
  useDualstackEndpoint: "a boolean",
  useFipsEndpoint: "a boolean",
  userAgent: "a string",
};

/** Reads the options by name, so that instances of classes serve too; null is the same as absent. */
function readOptions<T extends object>(given: T | null | undefined, expected: Readonly<Record<string, string>>): T {
  const options: Record<string, unknown> = {};
  for (const name in { ...expected, ...given }) {
    const want = Object.hasOwn(expected, name) && expected[name];
    if (!want) throw new ConfigurationError(`${name} is not an option.`);
    const value: unknown = given?.[name as keyof T];
    if (value == null) continue;
    const [types = "", method] = want.split(" with ");
    const isNumber = typeof value === "number";
    const isInRange = !isNumber || (Number.isInteger(value) && value >= Number(types.at(-1)));
    if (!types.includes(typeof value) || !isInRange || (method && !(value as never)[method])) {
      // Nothing but a number is shown: it may be a secret in the wrong place.
      throw new ConfigurationError(`${name} must be ${want}, got ${isNumber ? value : typeof value}.`);
    }
    options[name] = value;
  }
  return options as T;
}

/** A copy of the options that are set. @throws ConfigurationError for an option that is unknown or makes no sense */
export function readCallOptions(given: CallOptions | null | undefined): CallOptions {
  return readOptions(given, expectedOfCall);
}

/** A checked copy of a client's configuration. @throws ConfigurationError or EndpointError */
export function readConfig(given: ClientConfig | null | undefined): ClientConfig {
  const config = readOptions(given, expectedOfClient);
  const { region, endpoint, requestHandler, fetch } = config;
  if (typeof region === "string") checkRegion(region);
  if (endpoint !== undefined) parseEndpoint(endpoint);
  if (requestHandler && fetch) throw new ConfigurationError("fetch must be given without requestHandler.");
  return config;
}
