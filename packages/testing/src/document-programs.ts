/** The programs in documents that a reader runs, and the lines that they print. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { repository } from "@ivskit/tooling/packed/public-packages";
import ts from "typescript";
import { blocksOf, type Program, programsOf } from "./documents.ts";

/** The blocks of a document that together are one program. A block with imports begins a new one. */
export interface WholeProgram extends Program {
  /** The heading above its first block, or `top`. A later one below the same heading has a number: `Handlers (2)`. */
  readonly heading: string;
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
  return withHeadings(document, programs);
}

/** The blocks of commands in a document, and of output: those without a language. */
export function commandsOf(document: string): readonly WholeProgram[] {
  return withHeadings(
    document,
    blocksOf(document).filter(({ language }) => ["sh", "console", ""].includes(language)),
  );
}

function withHeadings(document: string, programs: readonly Program[]): readonly WholeProgram[] {
  const lines = readFileSync(join(repository, document), "utf8").split("\n");
  const count = new Map<string, number>();
  return programs.map((program) => {
    const above = lines.slice(0, Number(program.place.replace(/^.*:/, ""))).reverse();
    const title = above.find((line) => /^##+ /.test(line))?.replace(/^##+ /, "") ?? "top";
    const number = (count.get(title) ?? 0) + 1;
    count.set(title, number);
    return { ...program, heading: number === 1 ? title : `${title} (${number})` };
  });
}

/**
 * The lines that the comments of a program promise: after a call, as in `console.log(name); // studio`, or alone below it.
 * A `…` in them stands for any text.
 */
export function promisedBy(code: string): readonly string[] {
  const inline = /console\.log\(.*\)[;,]? \/\/ (.+)$|^\); \/\/ (.+)$/.source;
  const below = /console\.log\(.*\)[;,]?\n((?: *\/\/ .+\n)+)/.source;
  return [...code.matchAll(new RegExp(`${inline}|${below}`, "gm"))].flatMap(([, own, after, lines = ""]) =>
    lines === ""
      ? [own ?? after ?? ""]
      : lines
          .trimEnd()
          .split("\n")
          .map((line) => line.replace(/^ *\/\/ /, "")),
  );
}

/** Whether a program printed a line that its comments promise. */
export function isPromised(line: string, promised: string): boolean {
  const parts = promised.split("…").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(line);
}

/** The folder, the environment and the other files of a program. */
export interface ProgramSurroundings {
  /** The program runs in a new folder in this one, and imports the packages that are installed here. */
  readonly home?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** More files, by their paths in the folder of the program. */
  readonly files?: Readonly<Record<string, string>>;
  /** A module of JavaScript that runs in place of the program, and imports it from `./program.mjs`. */
  readonly caller?: string;
}

/**
 * Runs a program as a reader saves it, in a folder in which the packages of this repository can be imported. TypeScript is
 * compiled before, since the oldest Node runs only JavaScript.
 *
 * @param command the binary of a runtime, and its flags
 * @returns its standard output
 * @throws Error with its standard error, if it fails
 */
export async function runProgram(
  { code, language }: Pick<Program, "code" | "language">,
  [binary = "", ...flags]: readonly string[],
  { home = join(import.meta.dirname, ".."), env = {}, files = {}, caller }: ProgramSurroundings = {},
): Promise<string> {
  const folder = mkdtempSync(join(home, ".programs-"));
  try {
    const program = /\brequire\(/.test(code) ? "program.cjs" : "program.mjs";
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 };
    const script = language === "ts" ? ts.transpileModule(code, { compilerOptions }).outputText : code;
    const all = { ...files, [program]: script, ...(caller === undefined ? {} : { "caller.mjs": caller }) };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const file = join(folder, caller === undefined ? program : "caller.mjs");
    return await execute(binary, [...flags, file], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
      timeoutSeconds: 60,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
