/** The fields of package.json that list the entries have the values that the build derives. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manifestOf } from "../build/entries.ts";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

test("package.json exports the entries of the build; `npx -y pnpm@12 --dir packages/core run exports` writes it", () => {
  expect(manifest).toMatchObject(manifestOf());
  expect(Object.keys(manifest.exports)).toEqual(Object.keys(manifestOf().exports));
});
