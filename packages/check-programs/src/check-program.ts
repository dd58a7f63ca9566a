/** Checks one program with both clients: copy → diagnose → move → diagnose → compare, and run if asked. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CodemodError, type ManualStep, moveProgram } from "@ivskit/codemod";
import { type Comparison, compare } from "./compare.ts";
import { copyProgram } from "./copy-program.ts";
import { type Diagnosis, diagnose, isMissingPackage } from "./diagnose.ts";
import type { FoundProgram } from "./find-programs.ts";
import { type RunComparison, runBoth } from "./run/run-both.ts";

export interface CheckedProgram {
  readonly name: string;
  /** The reason why the program could not be moved; the other parts are absent then. */
  readonly failure?: string;
  readonly before?: Diagnosis;
  readonly after?: Diagnosis;
  readonly comparison?: Comparison;
  /** The number of files that the codemod changed. */
  readonly moved?: number;
  readonly manualSteps?: readonly ManualStep[];
  /** Absent if the program was not asked to run, or has nothing to run. */
  readonly run?: RunComparison;
}

export interface CheckOptions {
  /** Whether to run the program with both clients against the local service. */
  readonly run: boolean;
}

/**
 * Checks one program. The program itself is not changed. A program that cannot be moved is a result with a `failure`.
 *
 * @throws Error if a copy cannot be made, or if the local service cannot start
 */
export async function checkProgram(program: FoundProgram, options: CheckOptions): Promise<CheckedProgram> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "ivskit-check-")));
  const [official, own] = [join(folder, "official"), join(folder, "own")];
  try {
    for (const copy of [official, own]) copyProgram(program.folder, copy);
    const { files, manualSteps } = moveProgram({ folder: own });
    const [before, after] = [diagnose(official), diagnose(own)];
    const comparison = compare(before.problems, after.problems);
    const run = options.run ? await runBoth(official, own) : undefined;
    const result = { name: program.name, before, after, comparison, moved: files.length, manualSteps };
    return run ? { ...result, run } : result;
  } catch (error) {
    if (!(error instanceof CodemodError)) throw error;
    return { name: program.name, failure: error.message };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the program has problems with our clients that it does not have with the official ones. */
export function hasFailed({ failure, comparison, run }: CheckedProgram): boolean {
  return failure !== undefined || (comparison?.added.length ?? 0) > 0 || run?.difference !== undefined;
}

/** Whether the program had no problem before, apart from packages that are not installed. */
export function wasRight({ before }: CheckedProgram): boolean {
  return before?.problems.every(isMissingPackage) ?? false;
}
