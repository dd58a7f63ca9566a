/**
 * On Node, a program that imports core and requires it has two copies, whose classes differ. Their names are the same,
 * since published files keep the names of classes.
 */

/** Has an error of another copy as its instance, if a class of that error has the name of this class. */
export class IvskitError extends Error {
  static override [Symbol.hasInstance](error: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class is the right side of instanceof.
    return super[Symbol.hasInstance](error) || isOfOtherCopy(error, this.name);
  }
}

function isOfOtherCopy(error: unknown, name: string): boolean {
  const names: unknown[] = [];
  for (let object: object | null = Object(error); object; object = Object.getPrototypeOf(object)) {
    names.push(object.constructor?.name);
  }
  // The name of the base tells that it is an error of core. Bundlers that shorten names also shorten this one.
  return names.includes("IvskitError") && names.includes(name);
}
