/** Declares the interface of `#defaults`, which takes the defaults of options from the environment of the runtime. */
import type { Credentials, CredentialsProvider } from "../credentials/types.ts";

/** A value, or a provider that returns undefined if the environment sets none. */
export type Setting<T> = T | (() => Promise<T | undefined>) | undefined;

/** The options that an environment can set. */
export interface EnvironmentOptions {
  readonly credentials?: Credentials | CredentialsProvider | undefined;
  readonly region?: Setting<string>;
  readonly endpoint?: Setting<string>;
  readonly useFipsEndpoint?: Setting<boolean>;
  readonly useDualstackEndpoint?: Setting<boolean>;
  readonly maxAttempts?: Setting<number>;
}

/** The exports of each variant. */
export interface DefaultsRuntime {
  /**
   * Returns the options, with a provider for each absent option that the environment can set. A variant without an
   * environment exports undefined, so that bundlers drop the call.
   *
   * @param sdkId the SDK id of the service, such as `IVS RealTime`, which is a part of the names of its variables
   */
  readonly withEnvironment: (<T extends EnvironmentOptions>(options: T, sdkId: string) => T) | undefined;
}
