/** In browsers and Workers, clients read no environment: the configuration must hold region and credentials. */
export const withEnvironment = undefined;
