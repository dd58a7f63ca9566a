/**
 * The README of each sample can be followed as it is written, on Node 20 without Deno and Bun on the PATH. It names ports,
 * so the samples take turns, and nothing else may listen there.
 */
import { afterEach, expect, test } from "vitest";
import { openShell, readStart, type Shell } from "../src/app-readme.ts";

const open: Shell[] = [];
afterEach(async () => {
  for (const shell of open.splice(0).reverse()) await shell.end();
});

async function startUntil(commands: string, ready: RegExp): Promise<void> {
  const shell = openShell(commands);
  open.push(shell);
  await expect.poll(() => shell.output(), { timeout: 120_000, message: commands }).toMatch(ready);
}

async function run(commands: string): Promise<{ readonly status: number | null; readonly output: string }> {
  const shell = openShell(commands);
  open.push(shell);
  const status = await shell.status;
  return { status, output: shell.output() };
}

/** The first shell starts the local service. The build that comes before is that of this test run. */
async function startLocalService([first = ""]: readonly string[]): Promise<void> {
  await startUntil(first.replace("npx -y pnpm@12 build\n", ""), /Secret key/);
}

test("apps/node", async () => {
  const { shells, shown } = readStart("node");
  await startLocalService(shells);
  await startUntil(shells[1] ?? "", /"event":"listening"/);
  const { status, output } = await run(shells[2] ?? "");
  expect(status, output).toBe(0);
  const answer = JSON.parse(output.slice(output.indexOf("{"))) as object;
  expect(Object.keys(answer)).toEqual(Object.keys(JSON.parse(shown[0] ?? "{}") as object));
  expect(answer).toMatchObject({ name: "ada" });
});

test("apps/worker", async () => {
  const { shells, shown } = readStart("worker");
  await startLocalService(shells);
  await startUntil(shells[1] ?? "", /Ready on/);
  const { status, output } = await run(shells[2] ?? "");
  expect(status, output).toBe(0);
  const lines = output.trim().split("\n");
  const [token = "", ...answers] = (shown[0] ?? "").trim().split("\n");
  expect(Object.keys(JSON.parse(lines[0] ?? "{}") as object)).toEqual(Object.keys(JSON.parse(token) as object));
  const withoutCounts = (line: string): string => line.replace(/"(sent|calls)":\d+/g, '"$1":…');
  expect(lines.slice(1).map(withoutCounts)).toEqual(answers.map(withoutCounts));
});

test("apps/bun", async () => {
  const { shells, shown } = readStart("bun");
  await startLocalService(shells);
  await startUntil(shells[1] ?? "", /listening on/);
  const { status, output } = await run(shells[2] ?? "");
  expect(status, output).toBe(0);
  expect(output).toContain((shown[1] ?? "").trim());
});

test("apps/deno", async () => {
  const { shells, shown } = readStart("deno");
  await startLocalService(shells);
  const { status, output } = await run(shells[1] ?? "");
  expect(status, output).toBe(1);
  const withoutIds = (text: string): string[] => text.split("\n").map((line) => line.replace(/\/\w{12}\b/g, "/…"));
  const wanted = withoutIds(shown[0] ?? "").filter((line) => !line.includes("…") || line.includes("/…"));
  expect(withoutIds(output)).toEqual(expect.arrayContaining(wanted));
});
