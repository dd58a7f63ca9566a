/** The defaults in browsers and Workers, which have no environment. */

import type { CredentialsProvider } from "../credentials/types.ts";
import { CredentialsError } from "../errors/client.ts";
import type { EnvironmentOptions } from "./defaults.ts";

/** A provider that rejects with an error about missing credentials. */
export function defaultCredentials(): CredentialsProvider {
  return async () => {
    throw new CredentialsError("missing", "credentials must be an object or an async provider.");
  };
}

/** Returns the options as they are. */
export function withEnvironment<T extends EnvironmentOptions>(options: T, _sdkId: string): T {
  return options;
}
