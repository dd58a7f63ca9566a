/** The length of a text as Smithy and JSON Schema define it: they count code points, and JavaScript UTF-16 units. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
