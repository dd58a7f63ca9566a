/**
 * Errors for bad files, output folders and arguments, through the real command line: status 1 or 2, a message that says what
 * was expected, no stack trace, and an unchanged output folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { expectNoTrace, setUp } from "./support/bad.ts";
import { codegen, runCli } from "./support/cli.ts";
import { contentOf, fill, tempFolder } from "./support/folder.ts";
import { shop } from "./support/shop.ts";

const folder = tempFolder();
let next = 0;

test("a model without faults is accepted", async () => {
  const { model, out } = setUp(join(folder, String(next++)), JSON.stringify(shop()));
  const { status, stderr } = await runCli(["--model", model, "--out", out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(contentOf(out)).toHaveProperty(["src/operations/get-item.ts"]);
  expect(contentOf(out)).toHaveProperty(["notes.txt"]);
});

describe.concurrent("a bad file", () => {
  test.each([
    { given: "broken JSON", text: '{"smithy": "2.0", ', says: "is not valid JSON: " },
    {
      given: "JSON that is not an AST",
      text: '{"openapi": "3.1.0"}',
      says: 'is not a Smithy model; expected a JSON object with "smithy": "2.0" and "shapes"',
    },
    { given: "a list", text: "[]", says: "is not a Smithy model; expected a JSON object" },
    { given: "an unknown version of Smithy", text: '{"smithy": "3.0", "shapes": {}}', says: 'expected "1.0" or "2.0"' },
    { given: "no service", text: '{"smithy": "2.0"}', says: "no service shape is defined; expected exactly one" },
  ])("$given", async ({ text, says }) => {
    const { model, out } = setUp(join(folder, String(next++)), text);
    const before = contentOf(out);
    const { status, stderr } = await runCli(["--model", model, "--out", out]);
    expect(stderr).toContain(`${model}: `);
    expect(stderr).toContain(says);
    expectNoTrace(stderr);
    expect(status).toBe(1);
    expect(contentOf(out)).toEqual(before);
  });

  test.each([
    { given: "that does not exist", make: () => {}, says: "does not exist; expected a Smithy JSON AST file" },
    { given: "that is a folder", make: mkdirSync, says: "cannot be read (EISDIR); expected a Smithy JSON AST file" },
  ])("$given", async ({ make, says }) => {
    const { model, out } = setUp(join(folder, String(next++)), "{}");
    make(`${model}.d`);
    const { status, stderr } = await runCli(["--model", `${model}.d`, "--out", `${out}2`]);
    expect(stderr).toContain(`${model}.d: ${says}`);
    expectNoTrace(stderr);
    expect(status).toBe(1);
    expect(contentOf(`${out}2`)).toBeUndefined();
  });

  test("one shape that two files define differently", async () => {
    const { model, out } = setUp(join(folder, String(next++)), JSON.stringify(shop()));
    writeFileSync(`${model}.2`, '{"smithy": "2.0", "shapes": {"shop#Size": {"type": "string"}}}');
    const { status, stderr } = await runCli(["--model", model, `${model}.2`, "--out", out]);
    expect(stderr).toContain(`${model}.2: shop#Size: is defined differently in ${model}; expected one definition`);
    expect(status).toBe(1);
  });
});

describe.concurrent("a bad output folder", () => {
  const manifest = ".shop.generated.json";
  const good = JSON.stringify(shop());

  test.each([
    { given: "a file in its place", before: { out: "mine" }, to: "out", says: "out: is a file; expected a folder" },
    { given: "a path below a file", before: { out: "mine" }, to: "out/client", says: "cannot be written (E" },
    {
      given: "a folder in place of a file",
      before: { "out/src/index.ts/mine.txt": "mine", "out/package.json": "{}", "out/src/errors.ts": "old" },
      to: "out",
      says: "out/src/index.ts: is a folder; expected the file src/index.ts",
    },
    {
      given: "a file in place of a folder",
      before: { "out/src/operations": "mine", "out/src/client.ts": "old" },
      to: "out",
      says: "out/src/operations: is a file; expected a folder for src/operations/get-item.ts",
    },
    {
      given: "a stale file that has become a folder",
      before: { [`out/${manifest}`]: '{"files": ["src/old.ts"]}', "out/src/old.ts/mine.txt": "mine" },
      to: "out",
      says: "out/src/old.ts: is a folder; expected the file src/old.ts",
    },
    {
      given: "a manifest that is not a list",
      before: { [`out/${manifest}`]: "{files" },
      to: "out",
      says: `${manifest}: is not a list of generated files; expected { "files": [`,
    },
    {
      given: "a manifest with a path outside the folder",
      before: { [`out/${manifest}`]: '{"files": ["../model.json"]}' },
      to: "out",
      says: `${manifest}: is not a list of generated files`,
    },
  ])("$given", async ({ before, to, says }) => {
    const here = join(folder, String(next++));
    fill(here, { "model.json": good, ...before });
    const was = contentOf(here);
    const { status, stderr } = await runCli(["--model", "model.json", "--out", to], here);
    expect(stderr).toContain(says);
    expect(stderr).toContain("; expected ");
    expectNoTrace(stderr);
    expect(status).toBe(1);
    expect(contentOf(here)).toEqual(was);
  });
});

describe.concurrent("bad arguments", () => {
  test.each([
    { given: "no model", args: ["--out", "x"], says: "--model" },
    { given: "no output folder", args: ["--model", "x"], says: "--out" },
    { given: "an unknown option", args: ["--model", "x", "--out", "y", "--fast"], says: "unknown option '--fast'" },
    { given: "a value of one", args: ["--model", "x", "--out", "y", "--a.b=hush"], says: "unknown option '--a.b'\n" },
    { given: "an unknown target", args: ["--model", "x", "--out", "y", "--target", "hush"], says: "client, contract" },
    { given: "an argument too many", args: ["--out", "y", "--model", "x", "--check", "z"], says: "too many arguments" },
  ])("$given", async ({ args, says }) => {
    const { status, stdout, stderr } = await runCli(args, folder);
    expect(stderr).toContain(says);
    // A value may be a secret.
    expect(stderr).not.toContain("hush");
    expectNoTrace(stderr);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  test("no argument at all gets the help, as an error", async () => {
    const { status, stdout, stderr } = await runCli([]);
    expect(stderr).toMatch(/^Usage: ivskit-codegen /);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  test("the version is the one of the package", async () => {
    const { status, stdout } = await runCli(["--version"]);
    const { version } = JSON.parse(readFileSync(join(codegen, "package.json"), "utf8")) as { version: string };
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${version}\n` });
  });

  test("help is not an error", async () => {
    const { status, stdout } = await runCli(["--help"]);
    expect(status).toBe(0);
    for (const option of ["--model", "--out", "--check", "--overlay", "--help"]) expect(stdout).toContain(option);
  });
});
