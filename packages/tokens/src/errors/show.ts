/** Shows wrong values in the texts of errors. */

/** A value that cannot be a secret as it is; of any other value, its length or type. */
export function show(value: unknown): string {
  // Lists in a list are not shown: a list may be in itself.
  return Array.isArray(value) ? `[${value.slice(0, 6).map(showOne).join(", ")}]` : showOne(value);
}

function showOne(value: unknown): string {
  if (typeof value !== "string") return Object(value) === value ? typeof value : String(value);
  return /^((arn:|https?:)[^@?\s]{1,120}|.{0,12})$/.test(value) ? JSON.stringify(value) : showType(value);
}

/** Returns the type of a value, and the length of a string, for errors about values that may be secrets. */
export function showType(value: unknown): string {
  return typeof value === "string" ? `a string of ${value.length}` : value === null ? "null" : typeof value;
}
