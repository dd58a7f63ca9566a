/**
 * Refuses unknown options of paginators, waiters, `createSignedFetch` and providers of credentials. Clients and calls use
 * `readOptions`, which also checks values.
 */
import { ConfigurationError } from "./client.ts";

/**
 * @throws ConfigurationError if the options are not an object; for an unknown option, it names the first one and the known
 *   ones
 */
export function refuseUnknown(place: string, options: object, known: readonly string[]): void {
  if (Object(options) !== options) {
    throw new ConfigurationError(
      `${place}: the options must be an object, got ${options === null ? null : typeof options}.`,
    );
  }
  for (const name in options) {
    if (known.includes(name)) continue;
    throw new ConfigurationError(`${place}: ${name} is not an option. Options: ${known.join(", ")}.`);
  }
}
