/** The defaults of region and credentials on Node, Bun and Deno, which have an environment. */

import { fromEnv, readVariable } from "../../credentials/environment.ts";
import type { Credentials, CredentialsProvider } from "../../credentials/types.ts";
import { CredentialsError } from "../../errors/client.ts";

/** The chain of @aws-sdk/credential-provider-node if it is installed; the environment otherwise. */
export function defaultCredentials(): CredentialsProvider {
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
  try {
    // The package is optional, so its types may be missing. The name is literal, so that bundlers find it.
    const { defaultProvider } = await import("@aws-sdk/credential-provider-node" as string);
    return defaultProvider();
  } catch {
    return fromEnv();
  }
}

/** `AWS_REGION` or `AWS_DEFAULT_REGION`; undefined if neither is set, or reading is not permitted. */
export function defaultRegion(): string | undefined {
  try {
    return readVariable("AWS_REGION") ?? readVariable("AWS_DEFAULT_REGION");
  } catch {
    return undefined;
  }
}
