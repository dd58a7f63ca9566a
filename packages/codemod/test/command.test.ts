/** The built command, on whole programs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { skippedFolders } from "../src/find/files.ts";
import { moveProgram } from "../src/main.ts";
import { cli, type Files, readProgram, runCommand, writeProgram } from "./support/program.ts";

const mark = "\uFEFF";
const program: Files = {
  "package.json": `{\n  "dependencies": {\n    "@aws-sdk/client-ivs": "^3.0.0"\n  }\n}\n`,
  "src/main.ts": `${mark}import { IvsClient } from '@aws-sdk/client-ivs'\r\n\r\nnew IvsClient( {} ) // odd   layout\r\n`,
  "src/gone.ts": `import { IvsClient } from "@aws-sdk/client-ivs";\nimport { Gone } from "@aws-sdk/client-ivs";\n`,
  "node_modules/a/index.js": `require("@aws-sdk/client-ivs");`,
  "dist/main.js": `require("@aws-sdk/client-ivs");`,
  ".git/hook.js": `require("@aws-sdk/client-ivs");`,
  "notes.md": `import "@aws-sdk/client-ivs"`,
};

test("moves a program, and keeps layout, quotes, line ends and byte order marks", () => {
  const folder = writeProgram(program);
  const { status, stdout } = runCommand(folder);
  expect(status).toBe(0);
  const want = { ...program };
  want["package.json"] = `{\n  "dependencies": {\n    "@ivskit/client-ivs": "^0.1.0"\n  }\n}\n`;
  for (const path of ["src/main.ts", "src/gone.ts"])
    want[path] = (program[path] ?? "").replaceAll("@aws-sdk/", "@ivskit/");
  expect(readProgram(folder)).toEqual(want);
  expect(stdout).toBe(`package.json: 2 changes
src/gone.ts: 2 changes
src/main.ts: 1 change

To do by hand:
src/gone.ts:2:10 @ivskit/client-ivs does not export Gone. Remove the use, or keep the official client for it.

3 files changed, 1 place to look at.
Run your package manager to install the new dependencies.
`);
});

test("a second run changes nothing, and still says what is left", () => {
  const folder = writeProgram(program);
  moveProgram({ folder });
  const first = readProgram(folder);
  const { files, manualSteps } = moveProgram({ folder });
  expect(files).toEqual([]);
  expect(manualSteps).toHaveLength(1);
  expect(readProgram(folder)).toEqual(first);
});

test("a dry run writes nothing", () => {
  const folder = writeProgram(program);
  const { status, stdout } = runCommand(folder, "--dry-run");
  expect(status).toBe(0);
  expect(stdout).toContain("3 files would change, 1 place to look at.");
  expect(readProgram(folder)).toEqual(program);
});

test("keeps the mode of a file", () => {
  const folder = writeProgram({ "run.mjs": `#!/usr/bin/env node\nimport "@aws-sdk/client-ivs";\n` });
  chmodSync(join(folder, "run.mjs"), 0o755);
  moveProgram({ folder });
  expect(statSync(join(folder, "run.mjs")).mode & 0o777).toBe(0o755);
});

test("keeps the official dependency beside ours, where a source still needs it", () => {
  const folder = writeProgram({
    "package.json": `{ "dependencies": { "@aws-sdk/client-ivs": "^3.0.0" } }`,
    "packages/a/package.json": `{ "dependencies": { "@aws-sdk/client-ivs": "^3.0.0" } }`,
    "packages/a/index.ts": `import { A } from "@aws-sdk/client-ivs/dist-types/models";`,
    "packages/b/package.json": `{ "dependencies": { "@aws-sdk/client-ivs": "^3.0.0" } }`,
  });
  moveProgram({ folder });
  expect(readProgram(folder)).toMatchObject({
    "package.json": `{ "dependencies": { "@ivskit/client-ivs": "^0.1.0" } }`,
    "packages/a/package.json": `{ "dependencies": { "@aws-sdk/client-ivs": "^3.0.0", "@ivskit/client-ivs": "^0.1.0" } }`,
    "packages/b/package.json": `{ "dependencies": { "@ivskit/client-ivs": "^0.1.0" } }`,
  });
});

test("keeps an official dependency that is hoisted from another workspace", () => {
  const folder = writeProgram({
    "package.json": `{ "workspaces": ["packages/*"] }`,
    "packages/a/package.json": `{ "dependencies": { "@aws-sdk/client-ivs": "^3.0.0" } }`,
    "packages/b/package.json": `{ "name": "b" }`,
    "packages/b/index.ts": `import { A } from "@aws-sdk/client-ivs/dist-types/models";`,
    "packages/c/package.json": `{ "dependencies": { "@aws-sdk/client-ivschat": "^3.0.0" } }`,
  });
  moveProgram({ folder });
  expect(readProgram(folder)).toMatchObject({
    "packages/a/package.json": `{ "dependencies": { "@aws-sdk/client-ivs": "^3.0.0", "@ivskit/client-ivs": "^0.1.0" } }`,
    "packages/b/package.json": `{ "name": "b" }`,
    "packages/c/package.json": `{ "dependencies": { "@ivskit/client-ivschat": "^0.1.0" } }`,
  });
});

test("the README lists the folders that are skipped", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const [, list = ""] = /folders that tools write: ([^:]*?)\.\n/.exec(readme) ?? [];
  expect(new Set([...list.matchAll(/`(.+?)`/g)].map(([, name]) => name))).toEqual(skippedFolders);
});

test("declares the package of the middleware that it imports", () => {
  const folder = writeProgram({
    "package.json": `{\n  "dependencies": {\n    "@aws-sdk/client-ivs": "^3.0.0"\n  }\n}\n`,
    "src/main.ts": `import { Ivs } from "@aws-sdk/client-ivs";\nnew Ivs({}).middlewareStack.add(log);\n`,
    "src/s3.ts": `new S3({}).middlewareStack.add(log);\n`,
  });
  const { manualSteps } = moveProgram({ folder });
  const moved = readProgram(folder);
  const lines = `    "@ivskit/client-ivs": "^0.1.0",\n    "@ivskit/core": "^0.1.0"`;
  expect(moved["package.json"]).toBe(`{\n  "dependencies": {\n${lines}\n  }\n}\n`);
  expect(moved["src/main.ts"]).toMatch(/^import "@ivskit\/core\/middleware";\n/);
  expect(manualSteps).toEqual([{ path: "src/s3.ts", line: 1, column: 12, message: expect.stringContaining("once") }]);
  expect(moveProgram({ folder }).files).toEqual([]);
});

test("says nothing about the middleware of a program without a client", () => {
  const folder = writeProgram({ "s3.ts": `import "@aws-sdk/client-s3"; new S3({}).middlewareStack.add(log);` });
  expect(moveProgram({ folder })).toEqual({ files: [], manualSteps: [] });
});

test("says where a mock that is chosen by its file name must go", () => {
  const folder = writeProgram({ "__mocks__/@aws-sdk/client-ivs.ts": `module.exports = {}; // @aws-sdk/client-ivs` });
  const message = "The file replaces @aws-sdk/client-ivs by its name. Move it to __mocks__/@ivskit/client-ivs.";
  expect(moveProgram({ folder }).manualSteps).toEqual([
    { path: "__mocks__/@aws-sdk/client-ivs.ts", line: 1, column: 1, message },
  ]);
});

test("leaves and reports a file that is not UTF-8", () => {
  const folder = writeProgram({});
  const bytes = Buffer.from(`import "@aws-sdk/client-ivs"; // caf\xe9`, "latin1");
  writeFileSync(join(folder, "a.js"), bytes);
  expect(moveProgram({ folder }).manualSteps).toEqual([
    { path: "a.js", line: 1, column: 1, message: expect.stringContaining("not UTF-8") },
  ]);
  expect(readFileSync(join(folder, "a.js"))).toEqual(bytes);
});

describe("bad input is one clear error, and nothing is written", () => {
  test.each([
    [["nowhere"], "error: nowhere does not exist; expected the folder of a program\n"],
    [[import.meta.filename], `error: ${import.meta.filename} is not a folder; expected the folder of a program\n`],
    [[], "error: missing required argument 'folder'\n"],
    [["a", "b"], "error: too many arguments. Expected 1 argument but got 2.\n"],
    [["a", "--dry"], "error: unknown option '--dry'\n"],
    [["a", "--a.b=hush"], "error: unknown option '--a.b'\n"],
  ])("%j", (args, want) => {
    expect(runCommand(...args)).toEqual({ status: 2, stdout: "", stderr: want });
  });

  test("a package.json that is not valid", () => {
    const files = { "a.ts": `import "@aws-sdk/client-ivs";`, "package.json": `{ "dependencies": }` };
    const folder = writeProgram(files);
    const { status, stderr } = runCommand(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: package\.json:1:19 is not valid JSON: .+\n$/);
    expect(readProgram(folder)).toEqual(files);
  });

  test("a file that is read-only, after others could be written", () => {
    const files = { "a.ts": `import "@aws-sdk/client-ivs";`, "b.ts": `import "@aws-sdk/client-ivs";` };
    const folder = writeProgram(files);
    chmodSync(join(folder, "b.ts"), 0o444);
    const { status, stderr } = runCommand(folder);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `error: Nothing was changed: ${folder}/b.ts is read-only; expected a file that may be changed\n`,
    );
    expect(readProgram(folder)).toEqual(files);
  });

  test("a file that cannot be written, after others were", () => {
    const folder = writeProgram({ "a.ts": `import "@aws-sdk/client-ivs";`, "b.ts": `import "@aws-sdk/client-ivs";` });
    // A folder stands where the text of b.ts is staged.
    mkdirSync(join(folder, `b.ts.ivskit-${process.pid}`));
    expect(() => moveProgram({ folder })).toThrow(/^Nothing was changed: /);
    expect(readProgram(folder)).toEqual({
      "a.ts": `import "@aws-sdk/client-ivs";`,
      "b.ts": `import "@aws-sdk/client-ivs";`,
    });
  });
});

test.each(["--help", "--version"])("%s", (option) => {
  const { status, stdout } = runCommand(option);
  expect(status).toBe(0);
  expect(stdout).toMatch(option === "--help" ? /^Usage: ivskit-codemod \[options\] <folder>/ : /^\d+\.\d+\.\d+\n$/);
});

test("ends quietly if the reader of its output has gone, as `head` does", async () => {
  const child = spawn(process.execPath, [cli, "--help"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const [status] = await once(child, "close");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
