/** Makes names, tags and errors, which come from outside, safe to print. */

/**
 * Returns the text on one line. Control characters, line breaks and marks of the writing direction are escaped, for
 * example as `\u001b`. So the text can neither forge lines of the report nor control a terminal.
 */
export function printable(text: string): string {
  // Cc: control characters; Cf: invisible ones, such as direction marks; Zl, Zp: line and paragraph separators.
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map(escapeUnit).join(""));
}

/**
 * Escapes each line as `printable` does, and keeps the line breaks. It is for text that this program itself has divided
 * into lines.
 */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
