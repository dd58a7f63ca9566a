/**
 * In browsers and Workers, inspection calls no getters, and inputs are copied as a spread copies them. Pages do not load
 * the text about middleware.
 */
export const withSafeInspection = undefined;
export const membersOf = undefined;
export const nameMiddleware = undefined;
