/**
 * The names and values that HTTP allows in headers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-fields
 */

/** Returns why HTTP does not allow a header; undefined if it does. It shows no name and no value: both can be secret. */
export function headerProblem(name: string, value: string): string | undefined {
  return /^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/.test(`${name}\n${value}`)
    ? undefined
    : "its name must be a token, and its value Latin-1 text without control characters";
}
