/** Compares values as a caller sees them: an undefined member counts as an absent one. */

/** @returns where two values first differ, and how; undefined if they are equal */
export function difference(actual: unknown, wanted: unknown, path = ""): string | undefined {
  if (Object.is(actual, wanted)) return undefined;
  const differ = `${path || "value"}: ${show(actual)} instead of ${show(wanted)}`;
  if (wanted === null || actual === null || typeof wanted !== "object" || typeof actual !== "object") return differ;
  if (kindOf(actual) !== kindOf(wanted)) return differ;
  if (wanted instanceof Date) return Number(actual) === Number(wanted) ? undefined : differ;
  const keys = new Set([...Object.keys(wanted), ...Object.keys(actual)]);
  for (const key of keys) {
    const [left, right] = [actual, wanted].map((value) => (value as Record<string, unknown>)[key]);
    const found = difference(left, right, path ? `${path}.${key}` : key);
    if (found) return found;
  }
  return undefined;
}

function kindOf(value: object): string {
  if (value instanceof Date) return "date";
  if (value instanceof Uint8Array) return "bytes";
  return Array.isArray(value) ? "list" : "object";
}

function show(value: unknown): string {
  if (value instanceof Uint8Array) return `bytes ${JSON.stringify(new TextDecoder().decode(value))}`;
  if (typeof value === "number") return String(value);
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
