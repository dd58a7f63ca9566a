/**
 * In browsers and Workers, inspection does not call the getter of a command's input, and inputs are copied as a spread
 * copies them. Without the import of middleware, `middlewareStack` is undefined, so that pages do not load an error
 * text about it.
 */
export const withSafeInspection = undefined;
export const membersOf = undefined;
export const nameMiddleware = undefined;
