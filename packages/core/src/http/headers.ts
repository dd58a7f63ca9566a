/**
 * The names and values that HTTP allows in headers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-fields
 */

/** Returns false for a header with a character that HTTP does not allow in its name or value. */
export function isAllowed(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/.test(`${name}\n${value}`);
}
