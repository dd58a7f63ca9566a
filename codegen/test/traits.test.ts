/** The lists of traits match the code: every supported trait is read, and no trait is in two lists. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withTables } from "../readme-tables.ts";
import { isUnknown, needlessTraits, readTraits } from "../src/model/known-traits.ts";
import { codegen } from "./support/cli.ts";

const lists: readonly Readonly<Record<string, string>>[] = [readTraits, needlessTraits];
const sources = globSync("src/**/*.ts", { cwd: codegen })
  .filter((path) => !path.endsWith("known-traits.ts"))
  .map((path) => readFileSync(join(codegen, path), "utf8"))
  .join("\n");

// The compiler checks that code reads no other traits.
test.each(Object.keys(readTraits))("%s is read", (trait) => {
  expect(sources).toContain(`"${trait}"`);
});

test("every trait is in one list only, and is known", () => {
  const all = lists.flatMap((list) => Object.keys(list));
  expect(all.filter((trait, index) => all.indexOf(trait) !== index)).toEqual([]);
  expect(all.filter(isUnknown)).toEqual([]);
});

test("the README has a line for each trait", () => {
  const readme = readFileSync(join(codegen, "README.md"), "utf8");
  expect(withTables(readme)).toBe(readme);
  for (const list of lists) for (const what of Object.values(list)) expect(readme).toContain(what);
});

test("a README without the markers of the table is an error", () => {
  expect(() => withTables("# A text\n")).toThrow(
    /^README.md: has no place for the table of traits; expected <!-- traits/,
  );
});
