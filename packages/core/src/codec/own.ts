/**
 * Returns true if a member belongs to the object itself, and not to its prototype. In the built package, the signing
 * library calls this function, too, because its own function is longer.
 */
export const hasOwn = Object.hasOwn;
