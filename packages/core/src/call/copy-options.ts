/** Copies the configuration of a client, for functions that change some of its options. */

/**
 * Returns a copy whose members can be set and deleted. Options that the configuration inherits, such as getters of its
 * class, are read from the configuration itself, since a getter may use its private fields.
 */
export function copyOptions(config: object | null | undefined): Record<string, unknown> {
  const inherited = new Proxy(config ?? {}, {
    get: (target, name) => Reflect.get(target, name),
    // A getter without a setter would refuse the value.
    set: (_, name, value, copy) =>
      Reflect.defineProperty(copy, name, { value, configurable: true, enumerable: true, writable: true }),
  });
  return Object.setPrototypeOf({ ...config }, inherited);
}
