/** Makes names, tags and errors, which come from outside, safe to print. */

/**
 * Returns the text on one line. Control characters, line breaks and marks of the writing direction are escaped, for
 * example as `\u001b`, so that the text cannot control a terminal.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map(escapeUnit).join(""));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** As `printable`, but it keeps the line breaks. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
