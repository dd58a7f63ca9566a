/** Options under the names of the services' other SDKs. Only aggregated classes import this, not bundles of commands. */
import { ConfigurationError } from "../errors/client.ts";
import type { FetchFunction, HttpHandler } from "../transport/handler.ts";
import type { ClientConfig } from "./config.ts";

/** Options under the names of the services' other SDKs. Each is refused beside the option that means the same. */
export interface OtherNames {
  /** The same as `credentials`. */
  readonly credentialsProvider?: ClientConfig["credentials"];
  /** A function means `fetch`, an object with `handle` means `requestHandler`. Closing the client does not close it. */
  readonly client?: FetchFunction | HttpHandler | undefined;
  /** The same as `endpoint`. */
  readonly endpointUrl?: ClientConfig["endpoint"];
}

/** The options that mean the same as each other name. */
const meanings = {
  credentialsProvider: ["credentials"],
  client: ["fetch", "requestHandler"],
  endpointUrl: ["endpoint"],
} as const;

/**
 * Returns the configuration under the names that a client takes. Null is the same as absent.
 *
 * @throws ConfigurationError for two options that mean the same, and for a `client` that is neither function nor handler
 */
export function fromOtherNames(config: (ClientConfig & OtherNames) | null | undefined): ClientConfig {
  const names = Object.keys(meanings) as (keyof OtherNames)[];
  if (!config || !names.some((name) => name in config)) return config ?? {};
  // The prototype keeps members that are not copied, such as getters of a class.
  const options: Record<string, unknown> = Object.setPrototypeOf({ ...config }, config);
  for (const name of names) {
    delete options[name];
    const value: unknown = config[name];
    if (value == null) continue;
    const given = meanings[name].find((meaning) => config[meaning] != null);
    if (given) throw new ConfigurationError(`${name} and ${given} mean the same: pass one of them.`);
    options[name === "client" ? meaningOfClient(value) : meanings[name][0]] = value;
  }
  return options;
}

function meaningOfClient(client: unknown): "fetch" | "requestHandler" {
  if (typeof client === "function") return "fetch";
  if (typeof (client as Partial<HttpHandler>).handle === "function") return "requestHandler";
  throw new ConfigurationError(`client must be a function or an object with handle, got ${typeof client}.`);
}
