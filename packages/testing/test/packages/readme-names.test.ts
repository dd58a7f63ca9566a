/** The READMEs of packages name all functions, classes and constants that a program can import. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { expect, test } from "vitest";

test.each(["chat", "events", "tokens", "workflows"])("%s", async (name) => {
  const exported: object = await import(`@ivskit/${name}`);
  const readme = readFileSync(join(repository, "packages", name, "README.md"), "utf8");
  const words = new Set(readme.match(/\w+/g));
  expect(Object.keys(exported).length).toBeGreaterThan(0);
  expect(Object.keys(exported).filter((each) => !words.has(each))).toEqual([]);
});
