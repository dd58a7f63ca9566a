/** Checks the configurations of paginators and waiters. */
import { ConfigurationError } from "../errors/client.ts";
import { refuseUnknown } from "../errors/unknown-option.ts";

/** Refuses an unknown option, and a client without the method `send`. @throws ConfigurationError */
export function checkConfig(place: string, config: object, known: readonly string[]): void {
  refuseUnknown(place, config, known);
  const { client } = config as { readonly client?: { readonly send?: unknown } | null };
  if (typeof client?.send !== "function") throw new ConfigurationError(`${place}: client must be a client with send.`);
}
