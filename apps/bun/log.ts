/** What the server says on its terminal or in its log. */

export function log(line: string): void {
  console.log(printable(line));
}

/**
 * The text in one line, with control characters, line breaks and marks that turn the direction of writing as `\u001b`:
 * names and errors come from elsewhere, and must not forge lines or steer a terminal.
 */
export function printable(text: string): string {
  // Cc: control; Cf: invisible, among them the marks of direction; Zl, Zp: line and paragraph separators.
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map(escapeUnit).join(""));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
