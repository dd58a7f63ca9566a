/** A project gets all files or none of them. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readProject } from "../../try/project.ts";
import { replaceFiles } from "../../try/replace-files.ts";
import type { Tarball } from "../../try/tarballs.ts";
import { writeProject } from "../../try/write-project.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ivskit try "));
  writeFileSync(join(folder, "package.json"), '{ "name": "app" }\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tarball = (hash: string): Tarball => ({
  packageName: "@ivskit/core",
  fileName: `ivskit-core-0.1.0-${hash}.tgz`,
  contents: Buffer.from(hash),
});
const write = (manager: "npm" | "pnpm", hash: string): readonly string[] =>
  writeProject(readProject(folder, { name: manager, version: undefined }), [tarball(hash)], ["@ivskit/core"]);
const read = (file: string): string => readFileSync(join(folder, file), "utf8");

test("a second run replaces the tarballs of the first, and no other file", () => {
  expect(write("npm", "00000001")).toEqual(["package.json"]);
  writeFileSync(join(folder, ".ivskit/mine.tgz"), "");
  expect(write("npm", "00000001")).toEqual([]);
  expect(write("npm", "00000002")).toEqual(["package.json"]);
  expect(readdirSync(join(folder, ".ivskit"))).toEqual(["ivskit-core-0.1.0-00000002.tgz", "mine.tgz"]);
  expect(JSON.parse(read("package.json"))).toEqual({
    name: "app",
    dependencies: { "@ivskit/core": "file:.ivskit/ivskit-core-0.1.0-00000002.tgz" },
    overrides: { "@ivskit/core": "file:.ivskit/ivskit-core-0.1.0-00000002.tgz" },
  });
  expect(readdirSync(folder).sort()).toEqual([".ivskit", "package.json"]);
});

test("a file that cannot be understood leaves the project as it was", () => {
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "overrides: []\n");
  expect(() => write("pnpm", "00000001")).toThrow("must be a mapping");
  expect(readdirSync(folder).sort()).toEqual(["package.json", "pnpm-workspace.yaml"]);
  expect(read("package.json")).toBe('{ "name": "app" }\n');
});

test.each([
  ["its folder is missing", "absent/file", "ENOENT"],
  ["a folder is in its place", "folder", "EISDIR"],
])("where the last file cannot be written because %s, the others have their former contents", (_, last, code) => {
  mkdirSync(join(folder, "folder"));
  const paths = ["package.json", "added", last].map((file) => join(folder, file));
  expect(() => replaceFiles(paths.map((path) => ({ path, contents: "new" })))).toThrow(code);
  expect(read("package.json")).toBe('{ "name": "app" }\n');
  expect(readdirSync(folder).sort()).toEqual(["folder", "package.json"]);
});

test("a read-only package.json is refused, and the project stays as it was", () => {
  chmodSync(join(folder, "package.json"), 0o444);
  expect(() => write("npm", "00000001")).toThrow(`${folder}/package.json is read-only; expected a file that may be`);
  expect(readdirSync(folder)).toEqual(["package.json"]);
  expect(read("package.json")).toBe('{ "name": "app" }\n');
});

test("a link stays a link, and the file that it names keeps its mode", () => {
  chmodSync(join(folder, "package.json"), 0o600);
  symlinkSync("package.json", join(folder, "link"));
  replaceFiles([{ path: join(folder, "link"), contents: "{}" }]);
  expect(read("package.json")).toBe("{}");
  expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
  expect(statSync(join(folder, "package.json")).mode & 0o777).toBe(0o600);
});
