/** Checks the configurations of paginators and waiters. */
import { ConfigurationError } from "../errors/client.ts";
import { refuseUnknown } from "../errors/unknown-option.ts";

/** @throws ConfigurationError for an unknown option, or a client without the method `send` */
export function checkConfig(place: string, config: object, known: readonly string[]): void {
  refuseUnknown(place, config, known);
  const { client } = config as { readonly client?: { readonly send?: unknown } | null };
  if (typeof client?.send !== "function") throw new ConfigurationError(`${place}: client must be a client with send.`);
}
