/**
 * The names and values that HTTP allows in headers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-fields
 */

/** Says why HTTP does not allow a header; undefined where it does. The text shows no name or value, which can be secrets. */
export function headerFault(name: string, value: string): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return "its name must be an HTTP token";
  if (/[^\t -~\x80-\xff]/.test(value)) return "its value must be Latin-1 text without control characters";
  return undefined;
}
