/**
 * Refuses unknown options of paginators, waiters and `createSignedFetch`. Clients and calls use `readOptions`, which
 * also checks values.
 */
import { ConfigurationError } from "./client.ts";

/** @throws ConfigurationError that names the first option that is not among the known ones */
export function refuseUnknown(place: string, options: object, known: readonly string[]): void {
  for (const name in options) {
    if (known.includes(name)) continue;
    throw new ConfigurationError(`${place}: ${name} is not an option. Options: ${known.join(", ")}.`);
  }
}
