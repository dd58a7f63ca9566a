/** The example of every operation compiles under `strict` and runs, as its page prints it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleOf } from "../src/reference/example-code.ts";
import { readServices } from "../src/reference/services.ts";

const examples = readServices().flatMap((service) =>
  service.model.operations.map((operation) => ({
    name: `${service.slug}-${operation.name}`,
    code: exampleOf(operation, service),
  })),
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(import.meta.dirname, "../.examples-"));
  for (const { name, code } of examples) writeFileSync(join(folder, `${name}.mjs`), code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("all 97 operations have one", () => {
  expect(examples).toHaveLength(97);
});

test("all compile", () => {
  const program = ts.createProgram(
    examples.map(({ name }) => join(folder, `${name}.mjs`)),
    {
      strict: true,
      noEmit: true,
      allowJs: true,
      checkJs: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: ["node"],
    },
  );
  const faults = ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  expect(faults).toEqual([]);
});

test.each(nodeReleases.filter(({ title }) => title !== "Node 22"))("all run on $title", async ({ binary }) => {
  const main = join(folder, "main.mjs");
  const lines = examples.map(
    ({ name }) => `console.log(${JSON.stringify(`# ${name}`)}); await import("./${name}.mjs");`,
  );
  writeFileSync(main, lines.join("\n"));
  const output = await execute(binary, [main], { cwd: folder, env: { PATH: process.env.PATH } });
  const parts = output.split(/^# /m).slice(1);
  expect(parts.map((part) => part.split("\n", 1)[0])).toEqual(examples.map(({ name }) => name));
  expect(parts.filter((part) => !/httpStatusCode: 20[0-4]/.test(part))).toEqual([]);
});
