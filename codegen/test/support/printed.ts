/** Printed files. */
import type { PrintedFile } from "../../src/print/print.ts";

/** The texts of printed files by path. */
export type Texts = Readonly<Record<string, string>>;

export function printed(files: Texts): readonly PrintedFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text, keep: [] }));
}
