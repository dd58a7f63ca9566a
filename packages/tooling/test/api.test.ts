/** The reports of public types: a changed type changes them, and nothing else does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { firstDifference } from "../src/api/difference.ts";
import { type Report, reportsOf } from "../src/api/report.ts";

const exportsOfOne = { ".": { types: "./dist/index.d.ts" }, "./sub": { types: "./dist/sub.d.ts" }, "./*": "./dist/*" };
const sub = "export declare const second: number;\n";

let root: string;

beforeEach(() => {
  // Inside this package, so that the types of Node are found.
  root = mkdtempSync(join(import.meta.dirname, ".api-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Reports on a package of these declarations. */
function reportsOn(declarations: Readonly<Record<string, string>>): readonly Report[] {
  const folder = join(root, "one");
  mkdirSync(join(folder, "dist"), { recursive: true });
  const manifest = { name: "@example/one", version: "1.0.0", type: "module", exports: exportsOfOne };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  for (const [file, text] of Object.entries(declarations)) writeFileSync(join(folder, "dist", file), text);
  return reportsOf(root, ["one"], join(root, "temporary"));
}

const textOf = (declarations: Readonly<Record<string, string>>): string | undefined =>
  reportsOn({ "sub.d.ts": sub, ...declarations })[0]?.text;

const base = {
  "index.d.ts":
    "/** It counts. */\nexport declare function count(a: string): number;\nexport interface Ab {\n  a: 1;\n}\n",
};

test("each entry with declarations has a report", () => {
  const reports = reportsOn({ "sub.d.ts": sub, ...base });
  expect(reports.map(({ path, errors }) => [path, errors])).toEqual([
    ["one/api/index.api.md", []],
    ["one/api/sub.api.md", []],
  ]);
  expect(reports[0]?.text).toContain("export function count(a: string): number;");
  expect(reports[1]?.text).toContain("export const second: number;");
});

test.each<readonly [change: string, declarations: Readonly<Record<string, string>>]>([
  ["a comment", { "index.d.ts": base["index.d.ts"].replace("counts", "adds") }],
  ["a comment that is gone", { "index.d.ts": base["index.d.ts"].replace("/** It counts. */\n", "") }],
  [
    "the order",
    {
      "index.d.ts": `export interface Ab {\n  a: 1;\n}\n/** It counts. */\nexport declare function count(a: string): number;\n`,
    },
  ],
  [
    "files and names behind the entry",
    {
      "index.d.ts": 'export { C as count, Ab } from "./part.js";\n',
      "part.d.ts":
        "export interface Ab {\n  a: 1;\n}\n/** It counts. */\nexport declare function C(a: string): number;\n",
    },
  ],
])("%s changes no report", (_, declarations) => {
  const before = textOf(base);
  expect(before).toContain("count");
  expect(textOf(declarations)).toBe(before);
});

test.each<readonly [change: string, text: string]>([
  ["a parameter", base["index.d.ts"].replace("a: string", "a?: string")],
  ["a member", base["index.d.ts"].replace("a: 1", "a: 2")],
  ["an export that is gone", base["index.d.ts"].replace("export interface", "export {};\ninterface")],
  ["a type behind an export", base["index.d.ts"].replace("a: 1", "a: B").concat("interface B { b: 1 }\n")],
])("%s changes the report", (_, text) => {
  expect(textOf({ "index.d.ts": text })).not.toBe(textOf(base));
});

test("a package that is not built is named", () => {
  expect(() => reportsOn(base)).toThrow("one/dist/sub.d.ts is not there: run `npx -y pnpm@12 build`");
});

test.each<readonly [actual: string, expected: string, want: string]>([
  ["", "a", "is not there"],
  ["a\nb", "a\nc", 'differs at line 2: expected "c", got "b"'],
  ["a\nb", "a", 'differs at line 2: expected the end, got "b"'],
  ["a", "a\nb", 'differs at line 2: expected "b", got the end'],
])("from %j to %j", (actual, expected, want) => {
  expect(firstDifference(actual, expected)).toBe(want);
});
