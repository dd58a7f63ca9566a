/** One program of each kind compiles and behaves equally with the official clients and, after the codemod, with ours. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { moveProgram } from "@ivskit/codemod";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkProgram } from "../src/check-program.ts";
import { findPrograms } from "../src/find-programs.ts";

const folder = join(import.meta.dirname, "../programs");

describe.each(findPrograms(folder))("$name", (program) => {
  test("compiles and behaves equally before and after", async () => {
    const { failure, before, after, manualSteps, run, moved } = await checkProgram(program, { run: true });
    expect(failure).toBeUndefined();
    expect(before?.problems).toEqual([]);
    expect(after?.problems).toEqual([]);
    expect(manualSteps).toEqual([]);
    expect(moved).toBeGreaterThan(0);
    expect(run?.difference).toBeUndefined();
    expect(run?.before.status, run?.before.stderr).toBe(0);
    expect(run?.before.stdout).toMatch(/^\{.*\}$/m);
  });

  test("a second run of the codemod changes nothing", () => {
    const copy = mkdtempSync(join(tmpdir(), "ivskit-twice-"));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    cpSync(program.folder, copy, { recursive: true });
    expect(moveProgram({ folder: copy }).files).not.toEqual([]);
    expect(moveProgram({ folder: copy }).files).toEqual([]);
  });
});

test("there is a program of each kind", () => {
  expect(readdirSync(folder)).toHaveLength(12);
});
