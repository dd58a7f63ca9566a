/** Which package manager a project has, and which folders are refused. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readsWorkspaceFile } from "../../try/package-manager.ts";
import { readProject } from "../../try/project.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ivskit try "));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function plant(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

test.each<[files: Readonly<Record<string, string>>, want: string]>([
  [{ "package.json": "{}" }, "npm"],
  [{ "package.json": "{}", "package-lock.json": "{}" }, "npm"],
  [{ "package.json": "{}", "pnpm-lock.yaml": "" }, "pnpm"],
  [{ "package.json": "{}", "yarn.lock": "" }, "yarn"],
  [{ "package.json": "{}", "bun.lock": "" }, "bun"],
  [{ "package.json": "{}", "bun.lockb": "" }, "bun"],
  [{ "package.json": "{}", "pnpm-workspace.yaml": "" }, "pnpm"],
  [{ "package.json": "{}", ".yarnrc.yml": "" }, "yarn"],
  [{ "package.json": "{}", ".yarnrc.yml": "", "package-lock.json": "{}" }, "npm"],
  [{ "package.json": '{ "packageManager": "pnpm@9.15.9" }', "yarn.lock": "", "bun.lock": "" }, "pnpm@9.15.9"],
  [{ "package.json": '{ "packageManager": "yarn@4.18.1+sha224.0123" }' }, "yarn@4.18.1"],
])("%s: %s", (files, want) => {
  plant(files);
  const { name, version } = readProject(folder, undefined).manager;
  expect(version === undefined ? name : `${name}@${version}`).toBe(want);
});

test("an option goes before the files of the project", () => {
  plant({ "package.json": '{ "packageManager": "deno@2.0.0" }', "yarn.lock": "", "bun.lock": "" });
  expect(readProject(folder, { name: "bun", version: undefined }).manager.name).toBe("bun");
});

test.each<[files: Readonly<Record<string, string>>, place: string, message: RegExp]>([
  [{}, "nowhere", /nowhere does not exist; expected the top folder of a project$/],
  [{ "a file": "" }, "a file", /a file is a file; expected a folder$/],
  [{}, ".", /has no package\.json; create one, for example by npm init -y$/],
  [{ "package.json": '{ "name": ' }, ".", /package\.json is not valid JSON: Unexpected end of JSON input$/],
  [{ "package.json": "[]" }, ".", /package\.json must hold a JSON object$/],
  [{ "package.json": '{ "dependencies": [] }' }, ".", /^dependencies in .*package\.json must be an object$/],
  [{ "package.json": "{}", "yarn.lock": "", "bun.lock": "" }, ".", /has lockfiles of yarn and bun; name one by --pack/],
  [{ "package.json": '{ "packageManager": "deno@2.0.0" }' }, ".", /^packageManager is "deno@2\.0\.0"; expected one of/],
  [
    { "pnpm-workspace.yaml": "", "app/package.json": '{ "packageManager": "pnpm@12.0.0" }' },
    "app",
    /app is inside the pnpm workspace .*; expected the top folder of a workspace$/,
  ],
])("%s is refused", (files, place, message) => {
  plant(files);
  expect(() => readProject(join(folder, place), undefined)).toThrow(message);
});

test.each([
  ["8.15.9", false],
  ["9", false],
  ["10.4.1", false],
  ["10.5.0", true],
  ["10", true],
  ["12.21.0", true],
  [undefined, true],
])("pnpm %s reads overrides in pnpm-workspace.yaml: %s", (version, want) => {
  expect(readsWorkspaceFile({ name: "pnpm", version })).toBe(want);
});
