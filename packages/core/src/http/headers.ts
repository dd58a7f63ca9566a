/**
 * Checks the names and values of headers by the rules of HTTP.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-fields
 */

/** Returns false if the name is empty, or if the name or the value has a character that HTTP does not allow there. */
export function isAllowed(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/.test(`${name}\n${value}`);
}
