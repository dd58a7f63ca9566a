/** Lines for the worker's log, which people read in terminals. */

/**
 * Facts as one line of JSON, with control characters, line breaks and marks that turn the direction of writing as
 * `\u001b`: names and errors come from elsewhere, and must not forge lines or steer a terminal.
 */
export function toLogLine(facts: Readonly<Record<string, unknown>>): string {
  // Cc: control; Cf: invisible, among them the marks of direction; Zl, Zp: line and paragraph separators.
  return JSON.stringify(facts).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character.split("").map(escapeUnit).join(""),
  );
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
