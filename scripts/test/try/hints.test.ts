/** The hints after `try`. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { hintsFor } from "../../try/hints.ts";

const folder = mkdtempSync(join(tmpdir(), "ivskit-try-"));
beforeEach(() => rmSync(join(folder, ".gitignore"), { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const npm = { folder, manager: { name: "npm", version: undefined } } as const;
const pnpm = { folder, manager: { name: "pnpm", version: undefined } } as const;
const gitignore = "To keep the tarballs out of commits, add the line .ivskit/ to .gitignore.";

test.each([
  [undefined, [gitignore]],
  ["node_modules/\n", [gitignore]],
  [".ivskit/\n", []],
  ["node_modules\r\n/.ivskit\r\n", []],
])("with the .gitignore %j", (text, want) => {
  if (text !== undefined) writeFileSync(join(folder, ".gitignore"), text);
  expect(hintsFor(npm, false)).toEqual(want);
});

test("npm refuses another specifier for a package with an override", () => {
  expect(hintsFor(npm, true)).toEqual([expect.stringContaining("npm install .ivskit/NAME.tgz"), gitignore]);
  expect(hintsFor(pnpm, true)).toEqual([gitignore]);
});
