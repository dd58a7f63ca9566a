/** Records as text: JSON in which dates stay dates. */

export function encodeRecord(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, item: unknown) {
    // JSON has already converted a date in `value` to text, but the owner of the member still has the date.
    const original = this[key];
    return original instanceof Date ? { $date: original.getTime() } : item;
  });
}

/** @throws SyntaxError for text that `encodeRecord` did not write */
export function decodeRecord(text: string): unknown {
  return JSON.parse(text, (_, item: unknown) => {
    // Maps of callers contain only text, so a number cannot be a tag of this name.
    const time = typeof item === "object" && item !== null ? (item as { $date?: unknown }).$date : undefined;
    return typeof time === "number" ? new Date(time) : item;
  });
}
