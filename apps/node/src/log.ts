/**
 * Writes the log: one line of JSON per event. Besides time, level and event, a line contains only the facts that the
 * caller passes. Callers pass no inputs, outputs or headers.
 */

export type Level = "info" | "warn" | "error";

export type Log = (
  level: Level,
  event: string,
  facts?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>,
) => void;

export const log: Log = (level, event, facts = {}) => {
  process.stdout.write(`${printable(JSON.stringify({ time: new Date().toISOString(), level, event, ...facts }))}\n`);
};

/**
 * Returns the text on one line. Control characters, line breaks and marks of the writing direction are escaped, for
 * example as `\u001b`. Names and errors come from outside, and must not forge log lines or control a terminal. The
 * value of a JSON text does not change.
 */
export function printable(text: string): string {
  // Cc: control characters; Cf: invisible ones, such as direction marks; Zl, Zp: line and paragraph separators.
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map(escapeUnit).join(""));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
