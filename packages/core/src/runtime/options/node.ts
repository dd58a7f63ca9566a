/** Converts options in the forms of the AWS SDK, for programs that were written for it. */

import { ConfigurationError } from "../../errors/client.ts";
import { hostOf } from "../../http/uri.ts";
import type { SdkEndpoint, SdkRetryStrategy } from "./options.ts";

/** The expected values of options that have other forms in the AWS SDK. */
export const sdkForms = {
  customUserAgent: "an object or string",
  endpoint: "a function, object or string",
  maxAttempts: "a function or whole number from 1",
  requestHandler: "an object",
  retryMode: "a string",
  retryStrategy: "an object",
  useDualstackEndpoint: "a function or boolean",
  useFipsEndpoint: "a function or boolean",
} as const;

/**
 * The options whose providers `callProviders` calls. Region and credentials can be providers, too, but are read by
 * other code.
 */
const providers = ["endpoint", "maxAttempts", "useDualstackEndpoint", "useFipsEndpoint"];

/**
 * Returns the options that `check` returns. Before that, each function that `providers` names is replaced by its
 * result.
 *
 * @throws the error of a provider, or the error of `check` for an invalid value
 */
export async function callProviders(options: object, check: (options: object) => object): Promise<object> {
  const values: Record<string, unknown> = { ...options };
  for (const name of providers) {
    const value = values[name];
    if (typeof value === "function") values[name] = await value();
  }
  return check(values);
}

/** The options that `fromSdkForms` reads. */
interface SdkOptions {
  readonly customUserAgent?: string | readonly (readonly string[])[];
  readonly endpoint?: unknown;
  readonly maxAttempts?: unknown;
  readonly requestHandler?: { readonly handle?: unknown; readonly requestTimeout?: number };
  readonly requestTimeout?: number;
  readonly retryMode?: string;
  readonly retryStrategy?: object;
  readonly userAgent?: string;
}

/**
 * Converts the forms of the AWS SDK into those of core.
 *
 * @throws ConfigurationError that names an unsupported or invalid option
 */
export function fromSdkForms(options: SdkOptions): object {
  const { customUserAgent, retryMode, ...own } = options;
  const converted: Record<string, unknown> = own;
  if (retryMode !== undefined && retryMode !== "standard") {
    throw new ConfigurationError(`retryMode must be standard, got ${retryMode}; use retryStrategy for another one.`);
  }
  if (customUserAgent) {
    const texts = typeof customUserAgent === "string" ? [customUserAgent] : customUserAgent.map(textOfPair);
    converted.userAgent = [own.userAgent, ...texts].filter((text) => text).join(" ");
  }
  if (Object(own.endpoint) === own.endpoint && typeof own.endpoint !== "function") {
    converted.endpoint = urlOf(own.endpoint as SdkEndpoint);
  }
  if (own.requestHandler && !own.requestHandler.handle) {
    converted.requestTimeout ??= timeoutOf(own.requestHandler);
    delete converted.requestHandler;
    if (converted.requestTimeout === undefined) delete converted.requestTimeout;
  }
  if (own.retryStrategy && !("delay" in own.retryStrategy)) {
    converted.retryStrategy = fromSdkStrategy(own.retryStrategy);
    converted.maxAttempts ??= attemptsOf(own.retryStrategy);
  }
  return converted;
}

/** Joins a name and its version by a slash. @throws ConfigurationError for a value that is not a list */
function textOfPair(pair: readonly string[]): string {
  if (Array.isArray(pair)) return pair.filter((text) => text).join("/");
  throw new ConfigurationError("customUserAgent must be a string or a list of pairs of name and version.");
}

/**
 * For each part of an endpoint object: the pattern of its valid values, and the words with which an error describes
 * them.
 */
const endpointParts: Readonly<Record<string, readonly [allowed: RegExp, expected: string]>> = {
  protocol: [/^https?:$/, "https: or http:"],
  hostname: [/^([^\s/?#@:[\]\\]+|\[[\da-f:.]+\])$/i, "a host without user, port and path"],
  port: [/^\d{0,5}$/, "a number"],
  path: [/^(\/[^?#\\]*)?$/, "text that begins with / and has no query"],
};

/** Returns the URL of an endpoint object. @throws ConfigurationError that names an unsupported or invalid part */
function urlOf(endpoint: SdkEndpoint): string {
  if ("href" in endpoint) return endpoint.href;
  const allowed = "url" in endpoint ? ["url"] : Object.keys(endpointParts);
  for (const [name, value] of Object.entries(endpoint)) {
    // Endpoints of the AWS SDK often have an empty `query`, `headers` or `properties`, which changes nothing.
    if (allowed.includes(name) || value == null || (typeof value === "object" && Object.keys(value).length === 0))
      continue;
    throw new ConfigurationError(
      `endpoint.${name} is not an option. Options: url; or protocol, hostname, port and path.`,
    );
  }
  if ("url" in endpoint) return `${endpoint.url}`;
  for (const [name, [pattern, expected]] of Object.entries(endpointParts)) {
    // The value is not shown, since a host can contain a password.
    if (!pattern.test(`${endpoint[name as keyof typeof endpoint] ?? ""}`)) {
      throw new ConfigurationError(`endpoint.${name} must be ${expected}.`);
    }
  }
  const { protocol, path } = endpoint;
  return `${protocol}//${hostOf(endpoint)}${path ?? ""}`;
}

/**
 * Returns `requestTimeout` of the options of a handler, in milliseconds; undefined if it is absent.
 *
 * @throws ConfigurationError if `requestTimeout` is not a whole number from 0, and for any other option
 */
function timeoutOf(handler: { readonly requestTimeout?: unknown }): number | undefined {
  for (const name in handler) {
    if (name !== "requestTimeout") {
      throw new ConfigurationError(
        `requestHandler.${name} is not an option. Options: requestTimeout; or pass a handler, such as createNodeHttpHandler().`,
      );
    }
  }
  const { requestTimeout } = handler;
  if (requestTimeout === undefined || (Number.isInteger(requestTimeout) && Number(requestTimeout) >= 0)) {
    return requestTimeout as number | undefined;
  }
  throw new ConfigurationError("requestHandler.requestTimeout must be a whole number from 0.");
}

/** A maximum that calls do not reach in practice, so that the strategy alone decides when a call ends. */
const noLimit = 1000;

function attemptsOf(strategy: { readonly maxAttempts?: unknown }): unknown {
  const { maxAttempts } = strategy;
  return typeof maxAttempts === "function" ? async () => maxAttempts.call(strategy) : noLimit;
}

/** The members of a failure that a strategy receives. */
interface Failure {
  readonly kind: string;
  readonly retryAfter?: number | undefined;
}

/**
 * Returns the strategy for one call. If it adapts a strategy of the AWS SDK, which keeps a token for each call, each
 * call gets its own object.
 */
export async function retryOfCall<Strategy extends object>(strategy: Strategy): Promise<Strategy> {
  return "begin" in strategy ? (strategy.begin as () => Promise<Strategy>)() : strategy;
}

/** Adapts a strategy of the AWS SDK. @throws ConfigurationError for an object that is not such a strategy */
function fromSdkStrategy(value: object): object {
  const strategy = value as {
    acquireInitialRetryToken(scope: string): Promise<unknown>;
    refreshRetryTokenForRetry(
      token: unknown,
      failure: object,
    ): ReturnType<SdkRetryStrategy["acquireInitialRetryToken"]>;
    recordSuccess(token: unknown): void;
  };
  if (!strategy.acquireInitialRetryToken || !strategy.refreshRetryTokenForRetry || !strategy.recordSuccess) {
    throw new ConfigurationError(
      "retryStrategy must be an object with delay or refreshRetryTokenForRetry, got object.",
    );
  }
  return {
    async begin() {
      let token = await strategy.acquireInitialRetryToken("");
      return {
        async delay({ kind, retryAfter }: Failure, _: number, error: unknown) {
          const errorType = kind === "throttling" ? "THROTTLING" : "TRANSIENT";
          const retryAfterHint = retryAfter === undefined ? undefined : new Date(Date.now() + retryAfter);
          try {
            const next = await strategy.refreshRetryTokenForRetry(token, { error, errorType, retryAfterHint });
            token = next;
            return next.getRetryDelay();
          } catch {
            // The strategy rejects when it grants no further attempt.
            return undefined;
          }
        },
        succeeded: () => strategy.recordSuccess(token),
      };
    },
    // The client calls `begin` before every call, and never this method.
    delay: () => undefined,
  };
}
