/** The checks of the sources find faults that are planted in a small workspace. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findDeadPaths } from "../lint/document-paths.ts";
import { findInstallFaults, type InstalledPackages } from "../lint/install-sections.ts";
import { findForeignImports } from "../lint/package-imports.ts";
import { findUncheckedFiles } from "../lint/unchecked-files.ts";

let root: string;

/** Writes files, and gives the names of those that are code. */
function plant(texts: Readonly<Record<string, string>>): readonly string[] {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return Object.keys(texts).filter((file) => file.endsWith(".ts"));
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ivskit-lint-"));
  plant({
    "packages/one/package.json": JSON.stringify({
      name: "@example/one",
      dependencies: { "@example/two": "workspace:*" },
      scripts: { build: "tsc -p tsconfig.json && node ../two/src/tool.ts", check: "deno check *.ts" },
    }),
    "packages/one/tsconfig.json": JSON.stringify({ include: ["src"] }),
    "packages/two/package.json": JSON.stringify({ name: "@example/two", scripts: {} }),
    "packages/two/src/tool.ts": "export {};",
    "packages/three/package.json": JSON.stringify({ name: "@example/three" }),
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const runsAPath = 'packages/one/package.json runs ../two/src/tool.ts in "build": run a bin of the package';

test.each<[code: string, problem: string | undefined]>([
  ['import "@example/two/tool";', undefined],
  ['import "./beside.ts";', undefined],
  ['new URL("../../../README.md", import.meta.url);', undefined],
  ['import "../../two/src/tool.ts";', "imports ../../two/src/tool.ts: import the package by name"],
  ['export type { A } from "../../two/src/tool.ts";', "imports ../../two/src/tool.ts: import the package by name"],
  ['await import("../../../scripts/x.ts");', "imports ../../../scripts/x.ts: import the package by name"],
  [
    'import type { A } from "@example/one";',
    "imports @example/one: import the file by its path, so that the layers can be checked",
  ],
  ['import "@example/three";', "imports @example/three: declare @example/three in packages/one/package.json"],
  [
    'new URL("../../two/src/tool.ts", import.meta.url);',
    "names the path ../../two/src/tool.ts: find @example/two with packageFolder of @ivskit/tooling",
  ],
])("imports between packages: %s", (code, problem) => {
  const files = plant({ "packages/one/src/main.ts": code });
  const found = problem === undefined ? [] : [`packages/one/src/main.ts ${problem}`];
  expect(findForeignImports(root, files)).toEqual([...found, runsAPath]);
});

test("a file that no project includes is found, and one that deno checks is not", () => {
  const files = plant({
    "packages/one/src/main.ts": "export {};",
    "packages/one/for-deno.ts": "export {};",
    "packages/one/test/one.test.ts": "export {};",
    "packages/two/src/tool.ts": "export {};",
  });
  expect(findUncheckedFiles(root, files)).toEqual(["packages/one/test/one.test.ts", "packages/two/src/tool.ts"]);
});

test.each<[text: string, dead: readonly string[]]>([
  ["`packages/one/src/tool.ts`", ["packages/one/src/tool.ts"]],
  ["`packages/two/src/tool.ts` and [it](packages/two/src/tool.ts#part)", []],
  ["`packages/*/src/tool.ts`, `packages/<name>/package.json`, `packages/two/src/`", []],
  ["`packages/*/src/none.ts`", ["packages/*/src/none.ts"]],
  ["[one](one.md) [two](https://example.com/one.md#part)", ["one.md"]],
  ["`one/of/no/folder.ts`, `scripts`, `a packages/none.ts`", []],
  ["```sh\nsh `packages/none.ts`\n```\n", []],
])("the paths of %j", (text, dead) => {
  plant({ "GUIDE.md": text });
  expect(findDeadPaths(root, ["GUIDE.md"])).toEqual(dead.map((path) => `GUIDE.md: ${path} is not there`));
});

test("anchors lead to headings, also by addresses of the repository", () => {
  plant({ "packages/two/GUIDE.md": "# A `title`, and *more*\n\n## Part\n\n## Part\n\n```sh\n# none\n```\n" });
  const there = "https://github.com/ivskit/ivskit/blob/main/packages/two/GUIDE.md";
  const good = ["packages/two/GUIDE.md#a-title-and-more", "packages/two/GUIDE.md#part-1", `${there}#part`, "#own"];
  const lost = ["packages/two/GUIDE.md#none", "#other"];
  plant({
    "GUIDE.md": `# Own\n\n${[...good, ...lost].map((link) => `[link](${link})`).join(" ")}\n\n[to]: ${there}#gone\n`,
  });
  expect(findDeadPaths(root, ["GUIDE.md"])).toEqual(
    [...lost, "packages/two/GUIDE.md#gone"].map((target) => `GUIDE.md: no heading for ${target}`),
  );
});

test("a path may begin at the folder of its document", () => {
  plant({ "packages/two/GUIDE.md": "`scripts/tool.ts` [tool](src/tool.ts)", "packages/two/scripts/tool.ts": "" });
  expect(findDeadPaths(root, ["packages/two/GUIDE.md"])).toEqual([]);
});

const install = `# Six

## Install

The package is not published yet. Until then, run \`npx -y pnpm@12 try FOLDER\`.

\`\`\`sh
npm install --save-dev @example/six
pnpm add --save-dev @example/six
yarn add --dev @example/six    # a remark
bun add --dev @example/six
deno add --dev npm:@example/six
\`\`\`

## Use
`;

test.each<[fault: string, readme: string, want: readonly string[]]>([
  ["none", install, []],
  ["none, where Install comes last", install.replace("\n## Use\n", ""), []],
  ["no README", "", ["expected a section `## Install`"]],
  [
    "the name of another package",
    install.replace("pnpm add --save-dev @example/six", "pnpm add --save-dev @example/seven"),
    ["expected the line `pnpm add @example/six` in Install"],
  ],
  ["no Deno", install.replace(/deno .*/, ""), ["expected the line `deno add npm:@example/six` in Install"]],
  ["no way to try it", install.replace("pnpm@12 try", "try"), ["expected `npx -y pnpm@12 try` before them"]],
  [
    "the words that it is not published after the commands",
    install.replace("not published yet", "small").replace("## Use", "It is not published yet.\n\n## Use"),
    ["expected `not published yet` before the commands of Install"],
  ],
  [
    "a command in another section",
    `${install.replace(/^bun .*$/m, "")}bun add @example/six\n`,
    ["expected the line `bun add @example/six` in Install"],
  ],
])("an Install section with the fault: %s", (_, readme, want) => {
  plant({ "packages/six/README.md": readme });
  const faults = findInstallFaults(root, [{ names: ["@example/six"], folder: "packages/six" }]);
  expect(faults).toEqual(want.map((fault) => `packages/six/README.md: ${fault}`));
});

test("an Install section may be about several packages", () => {
  const readme = install
    .replaceAll("@example/six", "@example/one @example/two")
    .replace("npm:@example/one ", "npm:@example/one npm:");
  plant({ "apps/one/README.md": readme });
  const readmes = (names: readonly string[]): [InstalledPackages] => [{ names, folder: "apps/one" }];
  expect(findInstallFaults(root, readmes(["@example/one", "@example/two"]))).toEqual([]);
  expect(findInstallFaults(root, readmes(["@example/one"]))).toContain(
    "apps/one/README.md: expected the line `npm install @example/one` in Install",
  );
});
