/** In browsers and Workers, bundlers include one copy of core. So its errors need no base of their own. */

export const IvskitError: ErrorConstructor = Error;
