/** One line of JSON for each thing that happened. Only what is passed here is written: no inputs, outputs or headers. */

export type Level = "info" | "warn" | "error";

export type Log = (
  level: Level,
  event: string,
  facts?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>,
) => void;

export const log: Log = (level, event, facts = {}) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...facts })}\n`);
};
