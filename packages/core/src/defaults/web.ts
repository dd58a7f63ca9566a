/** Undefined: clients in browsers and Workers read no environment. The configuration must hold region and credentials. */
export const withEnvironment = undefined;
