/** The defaults in browsers and Workers, which have no environment. */

/** Always undefined: the configuration must hold credentials. */
export function defaultCredentials(): undefined {}

/** Returns the options as they are. */
export function withEnvironment<T extends object>(options: T, _sdkId: string): T {
  return options;
}
