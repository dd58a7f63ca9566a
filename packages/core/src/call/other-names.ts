/**
 * Accepts names that other SDKs use for the options of a client. Only the classes with a method for each operation,
 * such as `Ivs`, import this file. So programs that send commands with a client do not bundle it.
 */
import { ConfigurationError } from "../errors/client.ts";
import type { FetchFunction, HttpHandler } from "../transport/handler.ts";
import type { ClientConfig } from "./config.ts";
import { copyOptions } from "./copy-options.ts";

/** Names that other SDKs use for options. A name is refused if the option with the same meaning is set, too. */
export interface OtherNames {
  /** The same as `credentials`. */
  readonly credentialsProvider?: ClientConfig["credentials"];
  /**
   * The same as `fetch` if it is a function, and as `requestHandler` if it is an object with the method `handle`.
   * Closing the client does not close the handler.
   */
  readonly client?: FetchFunction | HttpHandler | undefined;
  /** The same as `endpoint`. */
  readonly endpointUrl?: ClientConfig["endpoint"];
}

/** For each name, the options that it can stand for. */
const meanings = {
  credentialsProvider: ["credentials"],
  client: ["fetch", "requestHandler"],
  endpointUrl: ["endpoint"],
} as const;

/**
 * Returns the configuration with the names that a client accepts. Null means absent.
 *
 * @throws ConfigurationError for two options that mean the same, and for a `client` that is neither function nor
 *   handler
 */
export function fromOtherNames(config: (ClientConfig & OtherNames) | null | undefined): ClientConfig {
  const names = Object.keys(meanings) as (keyof OtherNames)[];
  if (!config || !names.some((name) => name in config)) return config ?? {};
  const options = copyOptions(config);
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
