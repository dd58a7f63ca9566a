/** JSON files in which other tools own some of the keys. */
import type { PrintedFile } from "../print/print.ts";

/**
 * Copies the values that other tools own, which are texts, from the present file. If that file is broken, it is
 * rewritten. The layout of the file stays as it is.
 */
export function keepValues({ text, keep }: PrintedFile, present: string): string {
  const old = parseObject(present) ?? {};
  return keep.reduce((kept, key) => {
    const value = old[key];
    const line = new RegExp(`^(  ${JSON.stringify(key)}: )"(?:[^"\\\\]|\\\\.)*"`, "m");
    return typeof value === "string" ? kept.replace(line, (_, name: string) => name + JSON.stringify(value)) : kept;
  }, text);
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
