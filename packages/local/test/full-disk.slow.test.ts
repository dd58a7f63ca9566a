/**
 * A data file that cannot grow: the limit on the size of a process's files is a disk that is full, for one process alone
 * and for as long as the test says.
 * @see https://man7.org/linux/man-pages/man1/prlimit.1.html
 */
import { type ChildProcessByStdio, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { startLocalIvs } from "../src/node/index.ts";
import { signed } from "./sign.ts";

const folder = mkdtempSync(join(tmpdir(), "ivskit-full-"));
const children: Child[] = [];
let files = 0;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Served {
  readonly data: string;
  readonly url: string;
  readonly child: Child;
  output(): string;
  errors(): string;
  /** The status with which the process ends, or the signal. */
  readonly ended: Promise<unknown>;
}

/** Starts a service in a process. `before`: a command that the shell runs first. */
async function serve(script: string, args: (data: string) => string[], before = "true"): Promise<Served> {
  const data = join(folder, `${files++}.db`);
  const path = fileURLToPath(new URL(script, import.meta.url));
  const command = ["-c", `${before}; exec "$@"`, "sh", process.execPath, path, ...args(data)];
  const child = spawn("sh", command, { stdio: ["pipe", "pipe", "pipe"] });
  children.push(child);
  let output = "";
  let errors = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (errors += text));
  const ended = once(child, "close").then(([status, signal]) => status ?? signal);
  await Promise.race([once(child.stdout, "data"), ended]);
  const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
  if (url === undefined) throw new Error(`No server: ${errors}`);
  return { data, url, child, output: () => output, errors: () => errors, ended };
}

const serveByCommand = (before?: string): Promise<Served> =>
  serve("../src/node/cli.ts", (data) => ["--data", data, "--port", "0", "--no-rates"], before);
const serveInProcess = (): Promise<Served> => serve("durability/closing.ts", (data) => [data]);

/** Limits the size of each file of the process to this many bytes; undefined removes the limit. */
function limitFiles({ child }: Served, bytes: number | undefined): void {
  execFileSync("prlimit", [`--pid=${child.pid}`, `--fsize=${bytes ?? "unlimited"}:`]);
}

/** Limits files to the present size of the log, so that no further write fits into it. */
function fill(served: Served): void {
  limitFiles(served, statSync(`${served.data}-wal`).size);
}

async function create({ url }: Served, name: string): Promise<number> {
  const response = await fetch(signed(`${url}/CreateChannel`, JSON.stringify({ name })));
  await response.text();
  return response.status;
}

async function control({ url }: Served, path: string, input?: object): Promise<{ status: number; body: unknown }> {
  const init = input === undefined ? {} : { method: "POST", body: JSON.stringify(input) };
  const response = await fetch(`${url}/_ivskit${path}`, init);
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

async function timeOf(served: Served): Promise<number> {
  return Date.parse(((await control(served, "/clock")).body as { time: string }).time);
}

async function namesIn(served: Served): Promise<string[]> {
  const { status, body } = await control(served, "/state?limit=1000");
  expect([status, body]).toEqual([200, expect.anything()]);
  return (body as { channels: { name: string }[] }).channels.map(({ name }) => name).sort();
}

/** Returns the names of the channels in the data file, which a service of this process reads. */
async function namesKept(data: string): Promise<string[]> {
  const server = await startLocalIvs({ data });
  const names = server.service.state({ limit: 1000 }).channels.map(({ name }) => name);
  await server.close();
  return names.sort();
}

test("what was refused is not there, also not later; a retry is there once; and the command ends as always", async () => {
  const served = await serveByCommand();
  expect(await create(served, "kept")).toBe(200);
  const time = await timeOf(served);
  fill(served);
  for (let retry = 0; retry < 3; retry++) {
    const statuses = await Promise.all(["a", "b", "c", "d"].map((name) => create(served, name)));
    expect(statuses).toEqual([503, 503, 503, 503]);
  }
  const refused = [
    control(served, "/clock/advance", { milliseconds: 86_400_000 }),
    control(served, "/seed", { channels: [{ name: "seeded", stream: {} }] }),
    control(served, "/reset", {}),
  ];
  expect((await Promise.all(refused)).map(({ status }) => status)).toEqual([503, 503, 503]);
  expect(await namesIn(served)).toEqual(["kept"]);
  expect((await control(served, "/events")).body).toEqual({ events: [] });
  expect((await timeOf(served)) - time).toBeLessThan(86_400_000);
  limitFiles(served, undefined);
  expect(await create(served, "e")).toBe(200);
  expect(await namesIn(served)).toEqual(["e", "kept"]);
  expect(await create(served, "a")).toBe(200);
  served.child.kill("SIGTERM");
  expect([await served.ended, served.errors()]).toEqual([0, ""]);
  expect(await namesKept(served.data)).toEqual(["a", "e", "kept"]);
});

test("over HTTP, a page that is allowed may read that it was refused, and a foreign one still may not", async () => {
  const served = await serveByCommand();
  fill(served);
  const reset = (origin: string): Promise<Response> =>
    fetch(`${served.url}/_ivskit/reset`, { method: "POST", headers: { origin } });
  const answers = [await reset("http://localhost:5173"), await reset("https://evil.example")];
  expect(answers.map(({ status, headers }) => [status, headers.get("access-control-allow-origin")])).toEqual([
    [503, "http://localhost:5173"],
    [403, null],
  ]);
});

describe("where the file cannot be written at the end", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "by %s the command says so in one line, with status 1",
    async (signal) => {
      const served = await serveByCommand();
      expect(await create(served, "kept")).toBe(200);
      fill(served);
      expect(await create(served, "lost")).toBe(503);
      served.child.kill(signal);
      expect(await served.ended).toBe(1);
      expect(served.errors().replace(served.data, "FILE")).toMatch(
        /^error: --data: FILE: [^\n]*cannot be [^\n]*written[^\n]*\n$/,
      );
      expect(await namesKept(served.data)).toEqual(["kept"]);
    },
    60_000,
  );

  test("close() rejects with one error, and the process goes on", async () => {
    const served = await serveInProcess();
    expect(await create(served, "kept")).toBe(200);
    fill(served);
    // Some of them are underway when the end comes.
    const underway = ["a", "b", "c", "d"].map((name) => create(served, name).catch(() => 0));
    served.child.stdin.write("\n");
    const statuses = await Promise.all(underway);
    expect(statuses.filter((status) => status === 200)).toEqual([]);
    expect([await served.ended, served.errors()]).toEqual([0, ""]);
    const [, said, last] = served.output().trim().split("\n");
    expect(said).toMatch(`DataFileError: data: ${served.data}: `);
    expect(last).toBe("still there");
    expect(await namesKept(served.data)).toEqual(["kept"]);
  });

  test("under load with a disk that comes and goes, what was acknowledged is there, and nothing else", async () => {
    const served = await serveByCommand();
    const acknowledged: string[] = [];
    let refusals = 0;
    const write = async (writer: number): Promise<void> => {
      for (let index = 0; index < 60; index++) {
        const name = `w${writer}-${index}`;
        if ((await create(served, name)) === 200) acknowledged.push(name);
        else refusals++;
      }
    };
    let isOver = false;
    const flicker = async (): Promise<void> => {
      for (let isFull = true; !isOver; isFull = !isFull) {
        if (isFull) fill(served);
        else limitFiles(served, undefined);
        await new Promise((done) => setTimeout(done, 20));
      }
    };
    const flickering = flicker();
    await Promise.all([1, 2, 3, 4].map(write));
    isOver = true;
    await flickering;
    expect([refusals > 0, acknowledged.length > 0]).toEqual([true, true]);
    expect(await namesIn(served)).toEqual(acknowledged.sort());
    // Without a word of farewell.
    served.child.kill("SIGKILL");
    await served.ended;
    expect(await namesKept(served.data)).toEqual(acknowledged);
  });
});

test.each(["umask 0", "umask 777"])("after %s the file and all beside it are their owner's alone", async (before) => {
  const served = await serveByCommand(before);
  expect(await create(served, "kept")).toBe(200);
  const beside = readdirSync(folder).filter((name) => served.data.endsWith(name.replace(/-\w+$/, "")));
  expect(beside.length).toBe(3);
  expect(beside.map((name) => (statSync(join(folder, name)).mode & 0o777).toString(8))).toEqual(["600", "600", "600"]);
});

test("a seed that finds no room is one line of error about the data file, with status 1", async () => {
  const script = fileURLToPath(new URL("../src/node/cli.ts", import.meta.url));
  const data = join(folder, `${files++}.db`);
  const seed = join(folder, "seed.json");
  writeFileSync(seed, JSON.stringify({ channels: Array.from({ length: 500 }, (_, index) => ({ name: `n${index}` })) }));
  const child = spawn(
    "sh",
    ["-c", 'ulimit -f 400; exec "$@"', "sh", process.execPath, script, "--data", data, "--port", "0", "--seed", seed],
    {
      stdio: ["pipe", "pipe", "pipe"],
    },
  );
  children.push(child);
  let errors = "";
  child.stderr.on("data", (text) => (errors += text));
  const [status] = (await once(child, "close")) as [number];
  expect([status, errors.replace(data, "FILE")]).toEqual([1, expect.stringMatching(/^error: --data: FILE: [^\n]+\n$/)]);
  expect(await namesKept(data)).toEqual([]);
});
