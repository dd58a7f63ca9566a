/** Says in one line where two texts part. */

/** As in `differs at line 12: expected "a", got "b"`; `actual` is the committed text. */
export function firstDifference(actual: string, expected: string): string {
  if (actual === "") return "is not there";
  const actualLines = actual.split("\n");
  const expectedLines = expected.split("\n");
  const index = expectedLines.findIndex((line, at) => line !== actualLines[at]);
  const at = index < 0 ? expectedLines.length : index;
  const show = (line: string | undefined) => (line === undefined ? "the end" : JSON.stringify(line.trim()));
  return `differs at line ${at + 1}: expected ${show(expectedLines[at])}, got ${show(actualLines[at])}`;
}
