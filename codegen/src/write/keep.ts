/** JSON files in which other tools own some of the keys. */
import type { PrintedFile } from "../print/print.ts";

/** Copies the values that other tools own from the present file. If that file is broken, it is rewritten. */
export function keepValues({ text, keep }: PrintedFile, present: string): string {
  const fresh = JSON.parse(text) as Record<string, unknown>;
  const old = parseObject(present) ?? {};
  for (const key of keep) if (old[key] !== undefined) fresh[key] = old[key];
  return `${JSON.stringify(fresh, null, 2)}\n`;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
