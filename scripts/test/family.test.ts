/** The dashboard and the console of the local service look the same: they have equal files for colours and the theme. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(join(import.meta.dirname, "../..", path), "utf8");

test.each([
  ["apps/browser/src/theme.css", "packages/local/console/style/theme.css"],
  ["apps/browser/src/theme.ts", "packages/local/console/theme.ts"],
])("%s equals %s", (one, other) => {
  expect(read(one)).toBe(read(other));
});

test.each([
  ["apps/browser/src", ["style.css", "views.css"]],
  ["packages/local/console/style", ["base.css", "controls.css", "header.css", "detail.css", "resources.css"]],
])("in %s, other files name no colours", (folder, files) => {
  for (const file of files) {
    const named = read(`${folder}/${file}`).match(/#[0-9a-f]{3,8}\b|light-dark\(/g) ?? [];
    // The ground of a video is black.
    expect(
      named.filter((colour) => colour !== "#000"),
      file,
    ).toEqual([]);
  }
});
