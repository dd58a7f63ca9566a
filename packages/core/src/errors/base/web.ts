/**
 * In browsers and Workers, a bundle contains one copy of core, so `instanceof` needs no help. The errors of core extend
 * Error.
 */

export const IvskitError: ErrorConstructor = Error;
