/**
 * The names and values that HTTP allows in headers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-fields
 */

/** Returns why HTTP does not allow a header; undefined if it does. It shows no name and no value: both can be secret. */
export function headerProblem(name: string, value: string): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return "its name must be an HTTP token";
  if (/[^\t -~\x80-\xff]/.test(value)) return "its value must be Latin-1 text without control characters";
  return undefined;
}
