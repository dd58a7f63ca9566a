// Objects whose keys come from outside. `Object.fromEntries` makes every key the object's own, `__proto__` too.

/** True for what JSON writes member by member: no list, no date. A member named `toJSON` that is data changes nothing. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object(value) === value && !Array.isArray(value) && !hasToJson(value as object);
}

/** True for what JSON writes as its method `toJSON` says. */
export function hasToJson(value: object): value is { toJSON(key: string): unknown } {
  return typeof (value as { toJSON?: unknown }).toJSON === "function";
}

/** Copies an object with other values, and with other keys. Values that are null, or become undefined, are left out. */
export function mapRecord(
  value: object,
  convert: (item: unknown, key: string) => unknown,
  rename = (key: string): string => key,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const converted = item == null ? undefined : convert(item, key);
      return converted === undefined ? [] : [[rename(key), converted]];
    }),
  );
}

/** Copies a JSON value without the nulls in its objects and lists. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item != null).map(withoutNulls);
  return isRecord(value) ? mapRecord(value, withoutNulls) : value;
}

/** Writes a JSON value without the nulls in it. */
export function toPlainJson(value: object): string {
  const text = JSON.stringify(value);
  return text.includes("null") ? JSON.stringify(withoutNulls(value)) : text;
}

/** Reads the text of a JSON object; undefined for any other text. */
export function parseRecord(
  text: string,
  revive?: (key: string, value: unknown) => unknown,
): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text, revive);
    if (isRecord(value)) return value;
  } catch {
    // The engine's own error quotes the text, which may hold secrets.
  }
  return undefined;
}
