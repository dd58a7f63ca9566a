/** Both copies of a program are run. Differences are named, and so is a program that runs with neither client. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { runBoth } from "../src/run/run-both.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function program(start: string): string {
  const folder = mkdtempSync(join(tmpdir(), "program-"));
  folders.push(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { start } }));
  return folder;
}

test.each([
  ["equal outputs", "echo same", "echo same", undefined],
  ["another line", "echo one", "echo two", /^line 1\n {2}before: one\n {2}after: {2}two$/],
  ["another status", "true", "echo why >&2; exit 3", /^status 0 before, 3 after:\nwhy$/],
  [
    "a program that fails with both clients",
    "echo why >&2; exit 1",
    "echo why >&2; exit 1",
    /^status 1 with both; expected 0:\nwhy$/,
  ],
])("%s", async (_, before, after, want) => {
  const compared = await runBoth(program(before), program(after));
  if (want === undefined) expect(compared?.difference).toBeUndefined();
  else expect(compared?.difference).toMatch(want);
});
