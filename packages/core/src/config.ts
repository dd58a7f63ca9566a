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
  /** Milliseconds for one attempt, from connecting to the last byte of the body. Default: 0, no limit. */
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

/** Throws a ConfigurationError or EndpointError for values that make no sense. */
export function checkConfig(config: ClientConfig): void {
  if (config.region !== undefined && typeof config.region !== "function") checkRegion(config.region);
  check(config, "credentials", ["object", "function"], "credentials or an async function that returns some");
  check(config, "endpoint", ["string"], "a URL");
  if (config.endpoint !== undefined) parseEndpoint(config.endpoint);
  check(config, "useFipsEndpoint", ["boolean"], "true or false");
  check(config, "useDualstackEndpoint", ["boolean"], "true or false");
  check(config, "fetch", ["function"], "a fetch function");
  check(config, "userAgent", ["string"], "text");
  if (/[^\x20-\x7e]/.test(config.userAgent ?? "")) throw wrong("userAgent", "printable ASCII");
  if (config.requestHandler && typeof config.requestHandler.handle !== "function") {
    throw wrong("requestHandler", "an object with a method handle(request, options)");
  }
  if (config.requestHandler && config.fetch) throw new ConfigurationError("Give fetch or requestHandler, not both.");
  if (config.retryStrategy && typeof config.retryStrategy.delay !== "function") {
    throw wrong("retryStrategy", "an object with a method delay(failure, attempt)");
  }
  for (const hook of ["onRequest", "onResponse", "onRetry"] as const) check(config, hook, ["function"], "a function");
  checkCallOptions(config);
}

/** Throws a ConfigurationError for values that make no sense. */
export function checkCallOptions({ maxAttempts, requestTimeout, ...options }: CallOptions): void {
  if (maxAttempts !== undefined && !(Number.isInteger(maxAttempts) && maxAttempts > 0)) {
    throw wrong("maxAttempts", "a whole number from 1");
  }
  if (requestTimeout !== undefined && !(requestTimeout >= 0 && requestTimeout < 2 ** 31)) {
    throw wrong("requestTimeout", "milliseconds from 0 (no limit) to 2147483647");
  }
  if (options.abortSignal && typeof options.abortSignal.addEventListener !== "function") {
    throw wrong("abortSignal", "an AbortSignal");
  }
}

function check<C extends object>(config: C, name: keyof C & string, types: string[], want: string): void {
  const value = config[name];
  if (value !== undefined && (value === null || !types.includes(typeof value))) throw wrong(name, want);
}

/** Says what was wanted, and nothing of what was given: it may be a secret in the wrong place. */
function wrong(name: string, want: string): ConfigurationError {
  return new ConfigurationError(`${name} has to be ${want}.`);
}
