/** Reads files as text, and keeps their byte order marks. */
import { readFileSync } from "node:fs";
import { CodemodError } from "../fault.ts";

export interface TextFile {
  /** The text without a byte order mark. */
  readonly text: string;
  /** The byte order mark, or nothing. */
  readonly mark: string;
}

/**
 * Reads a file of UTF-8. Undefined if it is not UTF-8.
 *
 * @throws CodemodError if it cannot be read
 */
export function readText(path: string): TextFile | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CodemodError(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith("\uFEFF") ? { text: text.slice(1), mark: "\uFEFF" } : { text, mark: "" };
  } catch {
    return undefined;
  }
}
