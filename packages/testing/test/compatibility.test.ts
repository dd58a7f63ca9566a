/** The page that compares the clients with the official ones: each line has a verdict, and a test that is there. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const repository = join(import.meta.dirname, "../../..");

/** The cells of each line of the page's tables, without the lines of titles. */
const lines = readFileSync(join(repository, "docs/compatibility.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (feature|-)/.test(line))
  .map((line) => line.split("|").slice(1, -1));

test("the page has lines", () => {
  expect(lines.length).toBeGreaterThan(20);
});

test.each(lines)("%s", (feature, verdict, claim, tests, ...rest) => {
  expect(rest).toEqual([]);
  expect(feature?.trim()).not.toBe("");
  expect(verdict?.trim()).toMatch(/^(same|better|different|absent)$/);
  expect(claim?.trim()).not.toBe("");
  const named = [...(tests ?? "").matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
  expect(named).not.toEqual([]);
  for (const path of named) {
    // A test of types is a program that `types.test.ts` compiles.
    expect(path).toMatch(/\.test\.ts$|^packages\/testing\/test\/types\/(program|tools)\//);
    expect(existsSync(join(repository, path)), path).toBe(true);
  }
});

test("no operation streams its output", () => {
  const models = globSync("models/*/*.json", { cwd: repository });
  expect(models.length).toBeGreaterThanOrEqual(3);
  const streaming = models.filter((path) => readFileSync(join(repository, path), "utf8").includes("api#streaming"));
  expect(streaming).toEqual([]);
});
