/** Adds up the JUnit files that the test runners of all packages write to their `results` folders. */
import { globSync, readFileSync } from "node:fs";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Slow tests write `slow.xml`; all others write files of other names. */
export type TestSize = "fast" | "slow";

/** The result files of earlier runs, from the current folder, which is the top of the repository. */
export function resultFiles(size: TestSize): readonly string[] {
  const files = globSync("{codegen,scripts,packages/*,apps/*}/results/*.xml");
  return files.filter((file) => file.endsWith("/slow.xml") === (size === "slow"));
}

export function countResults(size: TestSize): Counts {
  return resultFiles(size)
    .map((file) => countCases(readFileSync(file, "utf8")))
    .reduce(
      (sum, { passed, failed, skipped }) => ({
        passed: sum.passed + passed,
        failed: sum.failed + failed,
        skipped: sum.skipped + skipped,
      }),
      { passed: 0, failed: 0, skipped: 0 },
    );
}

/** The names of the skipped test cases, as in `Firefox > every scenario passes`. */
export function skippedNames(size: TestSize): readonly string[] {
  return resultFiles(size).flatMap((file) => skippedIn(readFileSync(file, "utf8")));
}

export function skippedIn(xml: string): readonly string[] {
  const skipped = casesOf(xml).filter((text) => /<skipped\b/.test(text));
  return skipped.map((text) => (/\sname="([^"]*)"/.exec(text)?.[1] ?? "").replaceAll("&gt;", ">"));
}

/** The test cases of one JUnit file, by result. */
export function countCases(xml: string): Counts {
  const cases = casesOf(xml);
  const failed = cases.filter((text) => /<(failure|error)\b/.test(text)).length;
  const skipped = cases.filter((text) => /<skipped\b/.test(text)).length;
  return { passed: cases.length - failed - skipped, failed, skipped };
}

function casesOf(xml: string): readonly string[] {
  return xml.match(/<testcase\b[^>]*?(?:\/>|>[\s\S]*?<\/testcase>)/g) ?? [];
}
