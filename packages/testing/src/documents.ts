/** The programs in documents, and the errors that a strict compiler finds in them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { repository } from "@ivskit/tooling/packed/public-packages";
import ts from "typescript";

/** A block of code, as a reader pastes it into a file. */
export interface Program {
  /** The place of the program, from the top of the repository, as in `README.md:31`. */
  readonly place: string;
  /** The language of the block: `ts` or `js` for a program. */
  readonly language: string;
  readonly code: string;
}

/** The blocks of TypeScript and JavaScript in a document. @param document from the top of the repository */
export function programsOf(document: string, text?: string): Program[] {
  return blocksOf(document, text).filter(({ language }) => language === "ts" || language === "js");
}

/**
 * All blocks of code in a document, except for those in lists. A block without a language has an empty one.
 * @throws Error for a block with further words beside its language: it would not be found
 */
export function blocksOf(document: string, text = readFileSync(join(repository, document), "utf8")): Program[] {
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  const fences = text.match(/^```/gm) ?? [];
  if (fences.length !== 2 * blocks.length) {
    throw new Error(
      `${document}: found ${blocks.length} whole blocks, but ${fences.length} lines that begin with \`\`\``,
    );
  }
  return blocks.map(({ index, 1: language = "", 2: code = "" }) => ({
    place: `${document}:${text.slice(0, index).split("\n").length}`,
    language,
    code,
  }));
}

/**
 * Compiles each program by itself. One that has errors may also continue its page: it is compiled once more, below all
 * programs before it.
 *
 * @param programs those of a document in their order
 * @returns the errors, each with the place of its program, and the line from the first program on
 */
export function compilePrograms(programs: readonly Program[]): readonly string[] {
  const alone = errorsIn(programs);
  const continued = programs.flatMap((program, index) => {
    if (!alone.has(program.place)) return [];
    const isBefore = ({ place }: Program): boolean => documentOf(place) === documentOf(program.place);
    const page = isCommonJs(program) ? [] : programs.slice(0, index).filter((one) => isBefore(one) && !isCommonJs(one));
    return [{ ...program, code: [...page, program].map(({ code }) => code).join("\n") }];
  });
  return [...errorsIn(continued).values()].flat();
}

const isCommonJs = ({ code }: Program): boolean => /\brequire\(/.test(code);
const documentOf = (place: string): string => place.replace(/:\d+$/, "");

/** The packages that documents name and this package does not depend on. */
const others = [
  { name: "openapi-fetch", owner: "@ivskit/openapi", types: "openapi-fetch", declarations: "dist/index.d.mts" },
  { name: "redis", owner: "@ivskit/workflows", types: "redis", declarations: "dist/index.d.ts" },
  { name: "ws", owner: "@ivskit/chat", types: "@types/ws", declarations: "index.d.mts" },
];

function errorsIn(programs: readonly Program[]): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(import.meta.dirname, "../.documents-"));
  try {
    const files = new Map<string, Program>();
    for (const [index, program] of programs.entries()) {
      const home = join(folder, `${index}`);
      mkdirSync(home);
      const ending = program.language === "ts" ? "ts" : isCommonJs(program) ? "cjs" : "mjs";
      const file = join(home, `program.${ending}`);
      writeFileSync(file, program.code);
      files.set(file, program);
    }
    const globals = join(folder, "globals.d.ts");
    // jest's globals have the same types.
    writeFileSync(globals, 'import "vitest/globals";');
    const compiled = ts.createProgram([...files.keys(), globals], optionsOf(folder));
    const found = new Map<string, string[]>();
    for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(compiled)) {
      const { place = relative(folder, file?.fileName ?? "") } = files.get(file?.fileName ?? "") ?? {};
      const line = file?.text.slice(0, start).split("\n").length;
      const message = `${place} line ${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      found.set(place, [...(found.get(place) ?? []), message]);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function optionsOf(folder: string): ts.CompilerOptions {
  const paths = others.map(({ name, owner, types, declarations }) => {
    const home = packageFolder(types, packageFolder(owner, import.meta.dirname));
    return [name, [join(home, declarations)]];
  });
  return {
    strict: true,
    noEmit: true,
    allowJs: true,
    checkJs: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: ["node"],
    typeRoots: [join(folder, "../node_modules/@types")],
    paths: Object.fromEntries(paths),
  };
}
