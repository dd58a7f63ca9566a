/** Which folders are programs. */
import { expect, test } from "vitest";
import { findPrograms } from "../src/find-programs.ts";
import { writeFiles } from "./support/folder.ts";

const names = (files: Readonly<Record<string, string>>): readonly string[] =>
  findPrograms(writeFiles(files)).map(({ name }) => name.replace(/^ivskit-programs-.*/, "(the folder)"));

test.each([
  ["code", { "a.ts": "", "b/c.ts": "" }, ["(the folder)"]],
  ["a package", { "package.json": "{}", "src/a.js": "" }, ["(the folder)"]],
  ["a project", { "tsconfig.json": "{}", "src/a.ts": "" }, ["(the folder)"]],
  ["a workspace", { "package.json": `{"workspaces":["a"]}`, "a/package.json": "{}", "a/a.ts": "" }, ["(the folder)"]],
  [
    "a workspace of pnpm",
    { "package.json": "{}", "pnpm-workspace.yaml": "", "a/package.json": "{}", "a/a.ts": "" },
    ["(the folder)"],
  ],
  ["subfolders", { "b/a.ts": "", "a/src/deep/a.mjs": "", "c/readme.md": "", ".git/a.js": "" }, ["a", "b"]],
  ["subfolders below a package.json", { "package.json": "{}", "a/package.json": "{}", "a/a.ts": "" }, ["a"]],
  ["subfolders with installed packages", { "a/a.ts": "", "b/node_modules/c/a.js": "" }, ["a"]],
])("%s", (_, files, want) => {
  expect(names(files as Record<string, string>)).toEqual(want);
});

test.each([
  ["nowhere", /nowhere is not a folder; expected a program/],
  [writeEmpty, /holds no program; expected TypeScript or JavaScript files/],
])("refuses %s", (folder, message) => {
  expect(() => findPrograms(typeof folder === "string" ? folder : folder())).toThrow(message);
});

function writeEmpty(): string {
  return writeFiles({ "notes.md": "" });
}
