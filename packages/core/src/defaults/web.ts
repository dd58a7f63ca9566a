/** Browsers and Workers have no environment: the configuration must hold credentials. */
export const withEnvironment = undefined;
