// Browsers and Workers have no environment to take a region or credentials from.

import type { CredentialsProvider } from "../../credentials/types.ts";
import { CredentialsError } from "../../errors/client.ts";

/** A provider that says what is missing. */
export function defaultCredentials(): CredentialsProvider {
  return async () => {
    throw new CredentialsError("missing", "credentials must be an object or an async provider.");
  };
}

/** None: the configuration has to name it. */
export function defaultRegion(): string | undefined {
  return undefined;
}
