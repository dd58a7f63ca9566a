/** The interface of `#credentials`: the default credentials and region of the runtime. */
import type { CredentialsProvider } from "../../credentials/types.ts";

/** The exports of each variant. */
export interface CredentialsRuntime {
  /** The provider of a client that is configured without credentials. */
  defaultCredentials(): CredentialsProvider;
  /** The region of a client that is configured without one; undefined if the environment names none. */
  defaultRegion(): string | undefined;
}
