/** The examples in documentation comments compile with `strict`, apart from names that a reader has: `client`, `region`. */
import { expect, test } from "vitest";
import { docstringPrograms } from "../src/docstring-examples.ts";
import { compilePrograms } from "../src/documents.ts";

test("every example compiles", async () => {
  const programs = await docstringPrograms();
  expect(programs.length).toBeGreaterThan(12);
  const isOfReader =
    /Cannot find name '[a-z]\w*'|No value exists in scope for the shorthand property|Cannot find name '(Deno|Bun)'/;
  expect(compilePrograms(programs).filter((error) => !isOfReader.test(error))).toEqual([]);
});
