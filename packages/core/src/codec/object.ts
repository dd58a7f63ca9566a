/**
 * Tests, copies, parses and writes JSON objects, whose keys are data. Copies are made with `Object.fromEntries`. So a
 * key `__proto__` becomes an ordinary property, and does not change the prototype of the copy.
 */
import type { Scrub } from "../secrets/scrub.ts";

/**
 * Returns true for an object that JSON writes member by member, and false for lists and for objects with a method
 * `toJSON`, such as dates. A member `toJSON` that is not a function is data.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    Object(value) === value && !Array.isArray(value) && typeof (value as { toJSON?: unknown }).toJSON !== "function"
  );
}

/** Copies an object with converted values and renamed keys. Values that are null, or become undefined, are left out. */
export function mapRecord(
  value: object,
  convert: (item: unknown, key: string) => unknown,
  rename: Scrub = same,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const converted = item == null ? undefined : convert(item, key);
      return converted === undefined ? [] : [[rename(key, true), converted]];
    }),
  );
}

/** Copies a JSON value without the nulls in its objects and lists, and without the secrets in its texts and keys. */
export function withoutNulls(value: unknown, scrub: Scrub = same): unknown {
  const copy = (item: unknown): unknown => withoutNulls(item, scrub);
  if (typeof value === "string") return scrub(value);
  if (Array.isArray(value)) return value.filter((item) => item != null).map(copy);
  return isRecord(value) ? mapRecord(value, copy, scrub) : value;
}

function same(text: string): string {
  return text;
}

/** Writes a JSON value without the nulls in it. */
export function toPlainJson(value: object): string {
  return JSON.stringify(withoutNulls(value));
}

/** Parses the text of a JSON object; undefined for any other text. */
export function parseRecord(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // The error of the runtime is dropped, because it contains the text, which may hold secrets.
  }
  return undefined;
}
