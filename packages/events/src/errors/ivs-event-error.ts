/** The one error of this package, and the texts that it shows. */

/**
 * Thrown for an event, a log record or a recording file that cannot be read. Its text names the wrong member and the
 * expected value. It shows no values of `detail` or `payload`.
 */
export class IvsEventError extends Error {
  override readonly name = "IvsEventError";

  /** True also for errors of another copy of this package: one program may load it as ESM and as CommonJS. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "IvsEventError";
  }
}

/** @throws IvsEventError unless `isFine` */
export function need(isFine: boolean, member: string, expected: string, shown: string): asserts isFine {
  if (!isFine) throw new IvsEventError(`${member} must be ${expected}, got ${shown}`);
}

/** The type of a value, for values that may be private. */
export function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "a list" : value === "" ? "an empty text" : typeof value;
}

/** The value itself, cut after 80 characters; its type if it has no JSON. */
export function show(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : typeOf(value);
}
