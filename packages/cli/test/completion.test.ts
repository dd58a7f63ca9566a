/** `ivskit completion`: a real bash completes commands, options and their values. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli, succeed } from "./support.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ivskit-cli-completion-"));
  const command = `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`;
  writeFileSync(join(folder, "ivskit"), command, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Returns the words that bash offers for a line whose last word is at the cursor. */
async function offeredBy(words: readonly string[]): Promise<readonly string[]> {
  const script = `
source <(ivskit completion bash)
COMP_WORDS=(${["ivskit", ...words].map((word) => `"${word}"`).join(" ")})
COMP_CWORD=${words.length}
_ivskit
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const env = { PATH: `${folder}${delimiter}${process.env.PATH}` };
  const output = await execute("bash", ["--norc", "-c", script], { cwd: folder, env });
  return output.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

test("bash completes a command", async () => {
  expect(await offeredBy(["chan"])).toEqual(["channel"]);
});

test("bash completes a subcommand", async () => {
  expect(await offeredBy(["channel", "rot"])).toEqual(["rotate-key"]);
});

test("bash completes an option", async () => {
  expect(await offeredBy(["channel", "delete", "--sa"])).toEqual(["--safely"]);
});

test("bash completes the value of an option", async () => {
  expect(await offeredBy(["token", "playback", "--max-resolution", "F"])).toEqual(["FULL_HD"]);
});

test("bash leaves other words to itself, and runs no part of the line", async () => {
  expect(await offeredBy(["token", "playback", "--private-key-file", "k"])).toEqual([]);
  expect(await offeredBy(["channel", "\\$(touch run)", "--sa"])).toEqual([]);
  expect(existsSync(join(folder, "run"))).toBe(false);
});

test.each(["bash", "zsh", "fish"])("the script for %s names the command", async (shell) => {
  expect(await succeed(["completion", shell])).toContain("ivskit complete -- ");
});
