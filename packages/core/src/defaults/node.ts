/** Takes the defaults of options from environment variables and files, on Node, Bun and Deno. */

import { maySearch } from "#system";
import { isAbsent, withLoadError } from "../credentials/load-error.ts";
import { fromEnvOrProfile } from "../credentials/profile.ts";
import type { Credentials, CredentialsProvider } from "../credentials/types.ts";
import {
  createProfileReader,
  readBoolean,
  readEndpoint,
  readMaxAttempts,
  readRegion,
} from "../environment/settings.ts";
import { CredentialsError } from "../errors/client.ts";
import type { EnvironmentOptions } from "./defaults.ts";

/**
 * Returns a provider that uses the chain of @aws-sdk/credential-provider-node if it is installed and Deno permits its
 * search, and otherwise environment variables and the shared files of AWS tools.
 */
function defaultCredentials(): CredentialsProvider {
  let chain: Promise<CredentialsProvider> | undefined;
  return async (): Promise<Credentials> => {
    chain ??= loadChain();
    const provider = await chain;
    try {
      return await provider();
    } catch (cause) {
      if (cause instanceof CredentialsError) throw cause;
      const message =
        "No credentials were found in the places where AWS tools look: set them there, or pass `credentials`.";
      throw new CredentialsError("missing", message, { cause });
    }
  };
}

async function loadChain(): Promise<CredentialsProvider> {
  const fallback = fromEnvOrProfile();
  if (!maySearch()) return fallback;
  try {
    // The package is optional, so its types may be missing. The name is literal, so that bundlers find it.
    const { defaultProvider } = await import("@aws-sdk/credential-provider-node" as string);
    return defaultProvider();
  } catch (cause) {
    return isAbsent(cause) ? fallback : withLoadError(fallback, cause);
  }
}

/**
 * Returns the options. Absent options become providers, which read environment variables, then the profile in the
 * shared files of AWS tools.
 */
export function withEnvironment<T extends EnvironmentOptions>(options: T, sdkId: string): T {
  const read = createProfileReader();
  return {
    credentials: defaultCredentials(),
    region: () => readRegion(read),
    endpoint: () => readEndpoint(sdkId, read),
    useFipsEndpoint: () => readBoolean("AWS_USE_FIPS_ENDPOINT", read),
    useDualstackEndpoint: () => readBoolean("AWS_USE_DUALSTACK_ENDPOINT", read),
    maxAttempts: () => readMaxAttempts(read),
    ...options,
  };
}
