/** The dictionaries of the project: sorted, each word once, so that two branches rarely add words in the same place. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../lint/spelling");

test.each(readdirSync(folder))("%s is sorted, with each word once", (file) => {
  const words = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  const keys = words.map((word) => word.toLowerCase());
  expect(keys).toEqual([...new Set(keys)].sort());
});
