/** The programs in documents that a reader runs, and the lines that they print. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { type Program, programsOf } from "./documents.ts";

/** The blocks of a document that together are one program. A block with imports begins a new one. */
export interface WholeProgram extends Program {
  /** The lines that its comments promise, as in `console.log(name); // studio`. */
  readonly promised: readonly string[];
}

/** @param document from the top of the repository */
export function wholeProgramsOf(document: string): readonly WholeProgram[] {
  const programs: Program[] = [];
  for (const block of programsOf(document)) {
    const last = programs.at(-1);
    const isContinued = last !== undefined && !/^import |\brequire\(/m.test(block.code);
    if (isContinued) programs[programs.length - 1] = { ...last, code: `${last.code}\n${block.code}` };
    else programs.push(block);
  }
  return programs.map((program) => ({ ...program, promised: promisedBy(program.code) }));
}

function promisedBy(code: string): readonly string[] {
  return [...code.matchAll(/console\.log\(.*\);? \/\/ (.+)$|^\); \/\/ (.+)$/gm)].map(
    ([, own, after]) => own ?? after ?? "",
  );
}

/**
 * Runs a program as a reader saves it, in a folder in which the packages of this repository can be imported.
 *
 * @returns its standard output
 * @throws Error if it fails, or writes to standard error
 */
export async function runProgram(program: WholeProgram, node: string): Promise<string> {
  const folder = mkdtempSync(join(import.meta.dirname, "../.programs-"));
  try {
    const isCommonJs = /\brequire\(/.test(program.code);
    const file = join(folder, `program.${program.language === "ts" ? "ts" : isCommonJs ? "cjs" : "mjs"}`);
    writeFileSync(file, program.code);
    return await execute(node, [file], { cwd: folder, env: { PATH: process.env.PATH }, timeoutSeconds: 60 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
