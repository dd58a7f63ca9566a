/**
 * Tests whether a member belongs to the object itself. In the built package, the signing library calls this function,
 * too: it is shorter than the library's own.
 */
export const hasOwn = Object.hasOwn;
