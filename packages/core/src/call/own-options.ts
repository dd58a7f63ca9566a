/** Reads the options that only clients of one service have. Only these clients import this file. */
import { hasOwn } from "../codec/own.ts";
import { createAccount, type Identity } from "../credentials/account.ts";
import { type BearerToken, createTokenSource, type TokenProvider } from "../credentials/token.ts";
import type { Service } from "../descriptors/service.ts";
import { ConfigurationError } from "../errors/client.ts";
import type { ClientConfig } from "./config.ts";
import { copyOptions } from "./copy-options.ts";

/**
 * The expected values of options, by name. `token` is a bearer token or a provider of tokens. `accountId` is an AWS
 * account; its default is the account that the configured credentials name. All other options are endpoint parameters.
 */
export type OwnOptions = Readonly<
  Record<string, "a string" | "a boolean" | "a list of strings" | "an object or function" | "a string or function">
>;

/**
 * Takes the options of a service out of the configuration of a client. Returns the service with these options, which
 * become endpoint parameters or the source of tokens, and the configuration without them. Null means absent.
 *
 * @throws ConfigurationError for an option with an invalid value
 */
export function withOwnOptions(
  service: Service,
  config: ClientConfig | null | undefined,
  expected: OwnOptions,
): [service: Service, config: ClientConfig] {
  const rest = copyOptions(config);
  const own: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(expected)) {
    const value: unknown = rest[name];
    delete rest[name];
    if (value == null) continue;
    // The value is not shown, since it can be a secret.
    if (!fits(value, want)) throw new ConfigurationError(`${name} must be ${want}, got ${typeof value}.`);
    own[name] = value;
  }
  const { token, ...params } = own;
  if (hasOwn(expected, "accountId") && !params.accountId) {
    const account = createAccount(rest.credentials as Identity | (() => Promise<Identity>) | undefined);
    params.accountId = account.accountId;
    if (rest.credentials) rest.credentials = account.credentials;
  }
  const tokens = hasOwn(expected, "token")
    ? createTokenSource(token as BearerToken | TokenProvider | undefined)
    : undefined;
  const bound: Service = {
    ...service,
    endpoint: (resolved) => service.endpoint({ ...resolved, ...params }),
    ...(tokens && { tokens }),
  };
  return [bound, rest];
}

function fits(value: unknown, want: string): boolean {
  if (want === "a list of strings") return Array.isArray(value) && value.every((item) => typeof item === "string");
  return want.includes(typeof value);
}
