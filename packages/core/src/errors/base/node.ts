/**
 * Makes `instanceof` work with two copies of core. On Node, a program that imports core and also requires it has two
 * copies with different classes. The classes have the same names, since the published files keep them.
 */

/**
 * The base of all errors of core. `instanceof` is also true for an error of another copy, if that error is an instance
 * of a class with the same name.
 */
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
  // The name of the base class shows that the error belongs to core. A bundler that shortens names shortens this name,
  // too, so the result is then false.
  return names.includes("IvskitError") && names.includes(name);
}
