/** Declares and checks the options of a client and of a single call. */
import { fromSdkForms, sdkForms } from "#options";
import { hasOwn } from "../codec/own.ts";
import type { Credentials, CredentialsProvider } from "../credentials/types.ts";
import { type AddressOptions, checkRegion, parseEndpoint } from "../endpoint/resolve.ts";
import { ConfigurationError } from "../errors/client.ts";
import type { RetryStrategy } from "../retry/strategy.ts";
import type { SdkEndpoint, SdkRetryStrategy } from "../runtime/options/options.ts";
import type { FetchFunction, HttpHandler } from "../transport/handler.ts";
import type { CustomHeaders } from "./custom-headers.ts";
import type { Hooks } from "./hooks.ts";
import type { Logger } from "./log.ts";

/** The configuration of a client. All options are optional if the environment sets region and credentials. */
export interface ClientConfig extends Hooks {
  /**
   * The region, such as `us-west-2`. Default on Node, Bun and Deno: `AWS_REGION`, then `AWS_DEFAULT_REGION`, then the
   * region of the profile.
   */
  readonly region?: string | (() => Promise<string>) | undefined;
  /**
   * Credentials, or an async provider, whose credentials are cached and renewed before they expire. Default on Node,
   * Bun and Deno: the chain of `@aws-sdk/credential-provider-node` if it is installed, otherwise the environment
   * variables and shared files of AWS tools. Browsers and Workers have no default.
   */
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  /**
   * The URL to call instead of the URL of the service. A path in it is put before the path of every operation. If the
   * text is empty, calls fail. On Node, Bun and Deno, an endpoint object of the AWS SDK can be passed, too. Default on
   * these runtimes: `AWS_ENDPOINT_URL_<SERVICE>`, such as `AWS_ENDPOINT_URL_IVS`, then `AWS_ENDPOINT_URL`, then the
   * `endpoint_url` of the profile. With `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true`, there is no default.
   */
  readonly endpoint?: string | SdkEndpoint | (() => Promise<string | SdkEndpoint>) | undefined;
  /**
   * Calls the FIPS endpoint. Default on Node, Bun and Deno: `AWS_USE_FIPS_ENDPOINT`, then `use_fips_endpoint` of the
   * profile. Default elsewhere, and if neither is set: false.
   */
  readonly useFipsEndpoint?: boolean | (() => Promise<boolean>) | undefined;
  /**
   * Calls the endpoint that can be reached over IPv4 and IPv6. Default on Node, Bun and Deno:
   * `AWS_USE_DUALSTACK_ENDPOINT`, then `use_dualstack_endpoint` of the profile. Default elsewhere, and if neither is
   * set: false.
   */
  readonly useDualstackEndpoint?: boolean | (() => Promise<boolean>) | undefined;
  /**
   * The maximum number of attempts, the first included: an integer of at least 1. Default on Node, Bun and Deno:
   * `AWS_MAX_ATTEMPTS`, then `max_attempts` of the profile. Default elsewhere, and if neither is set: 3.
   */
  readonly maxAttempts?: number | (() => Promise<number>) | undefined;
  /**
   * Decides how long to wait before a retry, or ends the call. Default: `standardRetryStrategy()`. On Node, Bun and
   * Deno, a strategy of the AWS SDK can be passed, too. Such a strategy also replaces the default of `maxAttempts`.
   */
  readonly retryStrategy?: RetryStrategy | SdkRetryStrategy | undefined;
  /**
   * The retry mode of the AWS SDK. Only `standard` is accepted, and only on Node, Bun and Deno. Use `retryStrategy` for
   * other retries.
   */
  readonly retryMode?: string | undefined;
  /**
   * Milliseconds for one attempt, from its first hook to the last byte of the response, or to the headers of the
   * response if the output is a stream; 0: no limit. Default: 0.
   */
  readonly requestTimeout?: number | undefined;
  /**
   * The maximum size of a response body after decompression, in bytes. A longer body causes a ResponseParseError. The
   * limit does not apply to streams that an operation returns unread. Default: 67,108,864 (64 MiB).
   */
  readonly maxBodyBytes?: number | undefined;
  /**
   * The function that sends each Request, such as a service binding, a mock or a local service. Default: the global
   * fetch.
   */
  readonly fetch?: FetchFunction | undefined;
  /**
   * Sends the requests instead of `fetch`: any `HttpHandler` of Smithy. Closing the client does not close it. On Node,
   * Bun and Deno, `{ requestTimeout }` can be passed, too. It is the default of the option with this name.
   */
  readonly requestHandler?: HttpHandler | { readonly requestTimeout?: number | undefined } | undefined;
  /** Receives log entries, in which sensitive members are replaced. `console` can be passed. */
  readonly logger?: Logger | undefined;
  /** Text that is added to the user agent, which is sent in the header `x-amz-user-agent`. */
  readonly userAgent?: string | undefined;
  /** The form of the AWS SDK for `userAgent`: a text, or pairs of name and version. Only Node, Bun and Deno take it. */
  readonly customUserAgent?: string | readonly (readonly [name: string, version?: string])[] | undefined;
}

/** A checked configuration. Options in the forms of the AWS SDK have been converted. */
export interface CheckedConfig extends Omit<ClientConfig, "endpoint" | "requestHandler" | "retryStrategy"> {
  readonly endpoint?: string | (() => Promise<string>) | undefined;
  readonly requestHandler?: HttpHandler | undefined;
  readonly retryStrategy?: RetryStrategy | undefined;
}

/** A configuration whose providers have been called, except those of region and credentials. */
export interface Settings extends Omit<CheckedConfig, "region">, AddressOptions {
  readonly endpoint?: string | undefined;
  readonly useFipsEndpoint?: boolean | undefined;
  readonly useDualstackEndpoint?: boolean | undefined;
  readonly maxAttempts?: number | undefined;
}

/** The options of a single call. */
export interface CallOptions {
  /** Ends the call at any time, with an AbortError. */
  readonly abortSignal?: AbortSignal | undefined;
  /** Milliseconds for one attempt; 0: no limit. Default: the client's. */
  readonly requestTimeout?: number | undefined;
  /** The maximum number of attempts, the first included. Default: the client's. */
  readonly maxAttempts?: number | undefined;
  /** The maximum size of a response body after decompression, in bytes. Default: the client's. */
  readonly maxBodyBytes?: number | undefined;
  /** Additional headers: an object, Headers, a Map or pairs. In browsers, the service's CORS policy must allow them. */
  readonly headers?: CustomHeaders | undefined;
}

/**
 * The expected values of options. Error texts show these words, and `readOptions` checks values by them. The words name
 * the allowed types. A digit at the end is the minimum. The word after `with` is a method that an object must have.
 */
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

const expectedOfClient: Readonly<Record<string, string>> = {
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

/**
 * Returns a checked copy of options. An instance of a class with getters can be passed, too. Null means absent.
 *
 * @param expected the expected values of the options, by name. Default: the options of a call.
 * @throws ConfigurationError for an unknown option or an invalid value
 */
export function readOptions<T extends object>(
  source: T | null | undefined,
  expected: Readonly<Record<string, string>> = expectedOfCall,
): T {
  const options: Record<string, unknown> = {};
  for (const name in { ...expected, ...source }) {
    const want = hasOwn(expected, name) && expected[name];
    if (!want) throw new ConfigurationError(`${name} is not an option.`);
    const value: unknown = source?.[name as keyof T];
    if (value == null) continue;
    const [types = "", method] = want.split(" with ");
    const isNumber = typeof value === "number";
    const isInRange = !isNumber || (Number.isInteger(value) && value >= Number(types.at(-1)));
    if (!types.includes(typeof value) || !isInRange || (method && !(value as never)[method])) {
      // The error shows only numbers: any other value can be a secret that was passed under a wrong name.
      throw new ConfigurationError(`${name} must be ${want}, got ${isNumber ? value : typeof value}.`);
    }
    options[name] = value;
  }
  return options as T;
}

/**
 * Returns a checked copy of a client's configuration.
 *
 * @throws ConfigurationError or EndpointError for an invalid option
 */
export function readConfig(options: ClientConfig | null | undefined): CheckedConfig {
  const read = readOptions<object>(options, sdkForms ? { ...expectedOfClient, ...sdkForms } : expectedOfClient);
  const config: CheckedConfig = fromSdkForms ? fromSdkForms(read) : read;
  const { region, endpoint, requestHandler, fetch } = config;
  // A program may create a client before it knows region and endpoint. So the constructor accepts empty values, and
  // calls fail.
  if (region && typeof region === "string") checkRegion(region);
  const isProvider = sdkForms && typeof endpoint === "function";
  if (endpoint && !isProvider) parseEndpoint(endpoint as string);
  if (requestHandler && fetch) throw new ConfigurationError("fetch is not an option with requestHandler.");
  return config;
}
