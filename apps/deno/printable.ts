/** Makes text from elsewhere fit for a terminal: names, tags and errors come from the service and from others. */

/**
 * The text in one line, with control characters, line breaks and marks that turn the direction of writing as `\u001b`:
 * so it can neither forge lines of the report nor steer a terminal.
 */
export function printable(text: string): string {
  // Cc: control; Cf: invisible, among them the marks of direction; Zl, Zp: line and paragraph separators.
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map(escapeUnit).join(""));
}

/** The same, but line breaks stay: for text of which the lines are our own. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
