/** Shows wrong values in the texts of errors. */

/** A value that cannot be a secret as it is; of any other value, its length or type. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.slice(0, 6).map(show).join(", ")}]`;
  const isPublic = typeof value !== "string" || /^((arn:|https?:)[^@?\s]{1,120}|.{0,12})$/.test(value);
  if (typeof value === "string" && isPublic) return JSON.stringify(value);
  return isPublic && Object(value) !== value ? String(value) : showType(value);
}

/** Says nothing of the value but its type, and the length of a string. For values that may be secrets. */
export function showType(value: unknown): string {
  return typeof value === "string" ? `a string of ${value.length}` : value === null ? "null" : typeof value;
}
