/**
 * In browsers and Workers, inspection does not call the getter of a command's input, and inputs are copied as a spread
 * copies them. A program has one copy of core.
 */
export const withSafeInspection = undefined;
export const membersOf = undefined;
export const refuseOther = undefined;
export const shareMiddleware = undefined;
