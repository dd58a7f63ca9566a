// What a client can be told, and what a single call can.
import type { Credentials, CredentialsProvider } from "./credentials/types.ts";
import { checkRegion, parseEndpoint } from "./endpoint/resolve.ts";
import { ConfigurationError } from "./errors/client.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger } from "./log.ts";
import type { RetryStrategy } from "./retry/strategy.ts";
import type { FetchFunction, HttpHandler } from "./transport/handler.ts";

/** How a client works. All of it is optional where the environment says the rest. */
export interface ClientConfig extends Hooks {
  /** As in `us-west-2`. Default on Node, Bun and Deno: `AWS_REGION`, then `AWS_DEFAULT_REGION`. */
  readonly region?: string | (() => Promise<string>) | undefined;
  /**
   * To sign with: an object, or an async provider, whose answer is kept until five minutes before it expires.
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
  /** How often a request is sent at most, the first time included. Default: 3. */
  readonly maxAttempts?: number | undefined;
  /** Default: `standardRetryStrategy()`. */
  readonly retryStrategy?: RetryStrategy | undefined;
  /** Milliseconds for one attempt, up to the last byte of the body. Default: 0, no limit. */
  readonly requestTimeout?: number | undefined;
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
  /** Sent beside the client's own. In browsers, the service must allow them. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Of which type an option is, or types, and which method it has. */
const wanted: Readonly<Record<string, string>> = {
  abortSignal: "object with addEventListener",
  credentials: "object or function",
  endpoint: "string",
  fetch: "function",
  maxAttempts: "number",
  onRequest: "function",
  onResponse: "function",
  onRetry: "function",
  region: "string or function",
  requestHandler: "object with handle",
  requestTimeout: "number",
  retryStrategy: "object with delay",
  useDualstackEndpoint: "boolean",
  useFipsEndpoint: "boolean",
  userAgent: "string",
};

/** Says what was wanted, and nothing of what was given: it may be a secret in the wrong place. */
function refuse(name: string, want: string): never {
  throw new ConfigurationError(`${name} has to be ${want}.`);
}

/** Throws a ConfigurationError for values that make no sense. */
export function checkCallOptions(options: CallOptions): void {
  for (const [name, value] of Object.entries(options)) {
    const [type = "", method] = wanted[name]?.split(" with ") ?? [];
    const fits = type.includes(typeof value) && (!method || value?.[method]);
    if (type && value !== undefined && !fits) refuse(name, `a ${wanted[name]}`);
  }
  const { maxAttempts = 1, requestTimeout = 0 } = options;
  if (!(maxAttempts >= 1)) refuse("maxAttempts", "1 or more");
  if (!(requestTimeout >= 0 && requestTimeout < 2 ** 31)) refuse("requestTimeout", "from 0 to 2147483647");
}

/** Throws a ConfigurationError or EndpointError for values that make no sense. */
export function checkConfig(config: ClientConfig): void {
  checkCallOptions(config);
  const { region, endpoint, userAgent = "", requestHandler, fetch } = config;
  if (typeof region === "string") checkRegion(region);
  if (endpoint !== undefined) parseEndpoint(endpoint);
  if (/[^\x20-\x7e]/.test(userAgent)) refuse("userAgent", "printable ASCII");
  if (requestHandler && fetch) refuse("requestHandler", "given without fetch");
}
