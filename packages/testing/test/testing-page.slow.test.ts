/** The test files in docs/testing.md run as they are printed, with their runners' default configurations. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Program, programsOf } from "../src/documents.ts";

const here = import.meta.dirname;
const env = { PATH: process.env.PATH };
const runnerOf = ({ code, language }: Program): string =>
  /from "(vitest|node:test)"/.exec(code)?.[1] ?? (language === "js" ? "jest" : "none");
const programs = programsOf("docs/testing.md").map((program) => ({ ...program, runner: runnerOf(program) }));
const filesOf = (runner: string): readonly (readonly [name: string, code: string])[] =>
  programs
    .filter((program) => program.runner === runner)
    .map(({ code, language }, index) => [`page-${index}.test.${language}`, code]);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(here, "../.testing-page-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the files of a runner into a project of their own. */
function projectOf(runner: string, type: "commonjs" | "module"): string {
  const project = mkdtempSync(join(folder, "project-"));
  writeFileSync(join(project, "package.json"), JSON.stringify({ type }));
  for (const [name, code] of filesOf(runner)) writeFileSync(join(project, name), code);
  return project;
}

test("every block has a runner", () => {
  expect(programs.map(({ runner }) => runner)).toEqual(["vitest", "jest", "node:test", "vitest", "vitest"]);
});

test("vitest", async () => {
  const project = projectOf("vitest", "module");
  const program = join(packageFolder("vitest", here), "vitest.mjs");
  const args = [program, "run", "--reporter=json", "--outputFile=report.json"];
  await execute(process.execPath, args, { cwd: project, env });
  const report = JSON.parse(readFileSync(join(project, "report.json"), "utf8"));
  expect(report).toMatchObject({ numPassedTests: 5, numTotalTests: 5 });
});

test.each(["jest-29", "jest-30"])("%s", async (jest) => {
  const project = projectOf("jest", "commonjs");
  const program = join(packageFolder(jest, here), "bin/jest.js");
  for (const { title, binary } of nodeReleases) {
    const { numPassedTests, numTotalTests } = JSON.parse(
      await execute(binary, [program, "--json", "--ci"], { cwd: project, env }),
    );
    expect({ title, numPassedTests, numTotalTests }).toEqual({ title, numPassedTests: 1, numTotalTests: 1 });
  }
});

test("node:test", async () => {
  const project = projectOf("node:test", "module");
  for (const { binary } of nodeReleases) {
    const report = await execute(binary, ["--test", "--test-reporter=tap"], { cwd: project, env });
    expect(report).toMatch(/^# tests 2\n(# .*\n)*# pass 2\n/m);
  }
});
