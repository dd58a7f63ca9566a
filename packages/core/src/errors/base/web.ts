/**
 * The base of all errors of core. In browsers and Workers it is Error itself, because a bundle contains one copy of
 * core.
 */

export const IvskitError: ErrorConstructor = Error;
