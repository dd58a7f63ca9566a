/** Runs `start.ts` in its own process, and checks its parts. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { viewersAt } from "../src/node/audience.ts";
import { openPage, useBrowser } from "./support.ts";

useBrowser();
const cwd = join(import.meta.dirname, "..");
const children: ChildProcess[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: string;
  readonly closed: Promise<number | null>;
}

/** Starts the program, and resolves when it has printed its last line. */
async function start(environment: NodeJS.ProcessEnv): Promise<Started> {
  const { CI: _, ...inherited } = process.env;
  const env = { ...inherited, PORT: "0", IVS_PORT: "0", RTMP_PORT: "0", ...environment };
  const child = spawn("node", ["src/node/start.ts"], { cwd, env, timeout: 150_000 });
  children.push(child);
  const closed = new Promise<number | null>((resolve) => child.once("close", resolve));
  let output = "";
  await new Promise<void>((resolve, reject) => {
    child.once("close", () => reject(new Error(output)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        output += text;
        if (output.includes("Ctrl+C stops everything.")) resolve();
      });
    }
  });
  return { child, output, closed };
}

const addressIn = (output: string): string => /dashboard: +(\S+)\n/.exec(output)?.[1] ?? "";

test("the page connects by itself, and shows live channels until SIGINT", async () => {
  const { child, output, closed } = await start({ BROWSER: "none" });
  const { page } = await openPage();
  await page.goto(addressIn(output));
  await page.getByRole("heading", { name: "game-night" }).waitFor();
  await page.getByRole("navigation", { name: "Channels" }).getByText("Live", { exact: true }).first().waitFor();
  child.kill("SIGINT");
  expect(await closed).toBe(0);
});

test("it prints the server and the stream key for OBS, and a command of ffmpeg", async () => {
  const { output } = await start({ BROWSER: "none" });
  const [, server = "-"] = /server +(rtmp:\/\/127\.0\.0\.1:\d+\/app)\n/.exec(output) ?? [];
  const [, key = "-"] = /stream key +(sk_us-west-2_\w+)\n/.exec(output) ?? [];
  expect(output).toMatch(/ffmpeg -re .* -i testsrc2/);
  expect(output).toContain(`-f flv "${server}/${key}"`);
});

test("if ports are taken, it uses others", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
  const { port } = blocker.address() as { readonly port: number };
  try {
    for (const name of ["PORT", "IVS_PORT", "RTMP_PORT"]) {
      const { output, child, closed } = await start({ BROWSER: "none", [name]: String(port) });
      const addresses = output.match(/(?<=127\.0\.0\.1:)\d+/g) ?? [];
      expect(addresses.length, name).toBeGreaterThan(3);
      expect(addresses, name).not.toContain(String(port));
      child.kill("SIGINT");
      await closed;
    }
  } finally {
    blocker.close();
  }
});

// The opener of Linux can be replaced by a script.
test.runIf(process.platform === "linux")("it opens the browser, but not in CI or without a display", async () => {
  const folder = await mkdtemp(join(tmpdir(), "opened-"));
  folders.push(folder);
  const log = join(folder, "log");
  await writeFile(join(folder, "xdg-open"), `#!/bin/sh\necho "$1" >> ${log}\n`);
  await chmod(join(folder, "xdg-open"), 0o755);
  const PATH = `${folder}${delimiter}${process.env.PATH}`;
  const blocked = [
    { CI: "true", DISPLAY: ":0" },
    { BROWSER: "none", DISPLAY: ":0" },
    { DISPLAY: "", WAYLAND_DISPLAY: "" },
  ];
  for (const environment of blocked) await start({ PATH, ...environment });
  const { output } = await start({ PATH, DISPLAY: ":0" });
  const opened = async (): Promise<string> => readFile(log, "utf8").catch(() => "");
  await expect.poll(opened).toBe(`${addressIn(output)}\n`);
});

test.each([57, 312, 1840])("%d simulated viewers do not drift", (usual) => {
  const counts = Array.from({ length: 20_000 }, (_, second) => viewersAt(usual, second));
  const mean = (from: number): number =>
    counts.slice(from, from + 5_000).reduce((sum, count) => sum + count, 0) / 5_000;
  for (const from of [0, 5_000, 15_000]) expect(Math.abs(mean(from) / usual - 1)).toBeLessThan(0.01);
  expect(Math.min(...counts)).toBeGreaterThan(usual * 0.92);
  expect(Math.max(...counts)).toBeLessThan(usual * 1.08);
  expect(new Set(counts).size).toBeGreaterThan(3);
});
