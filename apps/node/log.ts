/** One line of JSON for each thing that happened. Only what is passed here is written: no inputs, outputs or headers. */

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
 * The text in one line, with control characters, line breaks and marks that turn the direction of writing as `\u001b`:
 * names and errors come from elsewhere, and must not forge lines or steer a terminal. JSON stays the same JSON.
 */
export function printable(text: string): string {
  // Cc: control; Cf: invisible, among them the marks of direction; Zl, Zp: line and paragraph separators.
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map(escapeUnit).join(""));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
