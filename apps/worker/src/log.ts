/** Formats lines for the log of the worker. */

/**
 * Returns the facts as one line of JSON. Control characters, line breaks and marks of the writing direction are
 * escaped, for example as `\u001b`. Names and errors come from outside, and must not forge log lines or control a
 * terminal.
 */
export function toLogLine(facts: Readonly<Record<string, unknown>>): string {
  // Cc: control characters; Cf: invisible ones, such as direction marks; Zl, Zp: line and paragraph separators.
  return JSON.stringify(facts).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character.split("").map(escapeUnit).join(""),
  );
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
