/** Returns true for a member of the object itself. The build puts it in the place of the library's, which is longer. */
export const hasOwn = Object.hasOwn;
