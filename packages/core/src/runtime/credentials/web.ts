/** The defaults of region and credentials in browsers and Workers, which have no environment. */

import type { CredentialsProvider } from "../../credentials/types.ts";
import { CredentialsError } from "../../errors/client.ts";

/** A provider that rejects with an error about missing credentials. */
export function defaultCredentials(): CredentialsProvider {
  return async () => {
    throw new CredentialsError("missing", "credentials must be an object or an async provider.");
  };
}

/** Always undefined: the configuration must name the region. */
export function defaultRegion(): string | undefined {
  return undefined;
}
