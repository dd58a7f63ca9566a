/** The lists of traits say what the code does: no trait is named that nothing reads, and none twice. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isUnknown, LEAVING_OUT, NEEDLESS_TRAITS, READ_TRAITS } from "../src/model/known-traits.ts";
import { withTraits } from "../traits-table.ts";
import { codegen } from "./support/cli.ts";

const LISTS: readonly Readonly<Record<string, string>>[] = [READ_TRAITS, LEAVING_OUT, NEEDLESS_TRAITS];
const sources = globSync("src/**/*.ts", { cwd: codegen })
  .filter((path) => !path.endsWith("known-traits.ts"))
  .map((path) => readFileSync(join(codegen, path), "utf8"))
  .join("\n");

// That nothing else is read is for the compiler: readers take these alone.
test.each(Object.keys(READ_TRAITS))("%s is read", (trait) => {
  expect(sources).toContain(`"${trait}"`);
});

test("every trait stands in one list, and is known by it", () => {
  const all = LISTS.flatMap((list) => Object.keys(list));
  expect(all.filter((trait, index) => all.indexOf(trait) !== index)).toEqual([]);
  expect(all.filter(isUnknown)).toEqual([]);
});

test("the README has them all, each with a line", () => {
  const readme = readFileSync(join(codegen, "README.md"), "utf8");
  expect(withTraits(readme)).toBe(readme);
  for (const list of LISTS) for (const what of Object.values(list)) expect(readme).toContain(what);
});

test("a README without a place for the table is an error that says so", () => {
  expect(() => withTraits("# A text\n")).toThrow(/^README.md: has no place for the table; expected <!-- traits/);
});
