/** Records as text: JSON in which dates stay dates. */

export function encodeRecord(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, item: unknown) {
    // By the time a value comes here, JSON has made text of a date; its owner still has it.
    const original = this[key];
    return original instanceof Date ? { $date: original.getTime() } : item;
  });
}

/** @throws SyntaxError for text that `encodeRecord` did not write */
export function decodeRecord(text: string): unknown {
  return JSON.parse(text, (_, item: unknown) => {
    // Callers' maps hold text alone, so that a number here cannot be a tag of that name.
    const time = typeof item === "object" && item !== null ? (item as { $date?: unknown }).$date : undefined;
    return typeof time === "number" ? new Date(time) : item;
  });
}
