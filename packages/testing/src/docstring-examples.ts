/** The examples in documentation comments, as programs that a compiler can check. */
import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { publicPackages, repository } from "@ivskit/tooling/packed/public-packages";
import type { Program } from "./documents.ts";

/** The examples in the sources of hand-written packages. Each imports the public names that it uses. */
export async function docstringPrograms(): Promise<readonly Program[]> {
  const entries = await publicNames();
  const files = globSync("packages/{chat,core,events,local,tokens,workflows}/src/**/*.ts", { cwd: repository }).sort();
  return files.flatMap((file) =>
    examplesIn(readFileSync(join(repository, file), "utf8")).map(({ line, code }) => ({
      place: `${relative(".", file)}:${line}`,
      language: "ts",
      code: `${importsFor(code, entries)}${code}\nexport {};\n`,
    })),
  );
}

interface Example {
  readonly line: number;
  readonly code: string;
}

function examplesIn(text: string): readonly Example[] {
  return [...text.matchAll(/^ *\* @example *([\s\S]*?)(?=\n *\* @|\n? *\*\/)/gm)].map(({ index, 1: body = "" }) => ({
    line: text.slice(0, index).split("\n").length,
    code: body
      .replace(/^ *\* ?/gm, "")
      .replace(/^```\w*$/gm, "")
      .trim(),
  }));
}

/** The modules that export each name. A name of several modules has the first one. Names of tools are left out. */
async function publicNames(): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const tools = ["@ivskit/codegen", "@ivskit/codemod"];
  for (const { name, folder } of publicPackages().filter((one) => !tools.includes(one.name))) {
    const { exports = {} } = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8")) as {
      readonly exports?: Readonly<Record<string, unknown>>;
    };
    for (const entry of Object.keys(exports).filter((one) => !/json$|\*/.test(one))) {
      const module = name + entry.slice(1);
      for (const exported of Object.keys((await import(module)) as object)) {
        if (!names.has(exported)) names.set(exported, module);
      }
    }
  }
  return names;
}

function importsFor(code: string, entries: ReadonlyMap<string, string>): string {
  const used = [...new Set(code.match(/\b[A-Za-z]\w*\b/g))].filter((word) => isFree(word, code) && entries.has(word));
  return used.map((word) => `import { ${word} } from ${JSON.stringify(entries.get(word))};\n`).join("");
}

/** Whether the example uses the name without declaring it, and not as a member. */
function isFree(word: string, code: string): boolean {
  const isMember = !new RegExp(`(?<![.\\w"])${word}(?!["\\w]|: )`).test(code);
  return !isMember && !new RegExp(`(?:const|class|function) \\{?[^=]*\\b${word}\\b`).test(code);
}
