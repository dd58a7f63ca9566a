/** Shows wrong values in the texts of errors. */

/**
 * Returns the text of a value for an error: the value itself if it cannot be a secret, and otherwise its type or
 * length.
 */
export function show(value: unknown): string {
  // A list in a list is shown only by its type, because a list may contain itself.
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
