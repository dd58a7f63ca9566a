import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ivs } from "@aws-sdk/client-ivs";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { defaultCredentials } from "../src/index.ts";
import { startLocalIvs } from "../src/node/index.ts";

const cli = fileURLToPath(new URL("../src/node/cli.ts", import.meta.url));
const started: ChildProcess[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

function start(...args: string[]): { child: ChildProcess; output: () => string; errors: () => string } {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let output = "";
  let errors = "";
  child.stdout?.on("data", (data) => (output += data));
  child.stderr?.on("data", (data) => (errors += data));
  return { child, output: () => output, errors: () => errors };
}

async function exit(child: ChildProcess): Promise<number | null> {
  const [status] = (await once(child, "close")) as [number | null];
  return status;
}

test("serves the region and keys that it was given, until Ctrl-C ends it with status 0", async () => {
  const { child, output, errors } = start(
    "--port",
    "0",
    "--region",
    "eu-west-1",
    "--credentials",
    "AKIDONE:hush-1",
    "--credentials",
    "AKIDTWO:hush-2:tok:en",
  );
  if (child.stdout === null) throw new Error("no output");
  await once(child.stdout, "data");
  const endpoint = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? "";
  for (const credentials of [
    { accessKeyId: "AKIDONE", secretAccessKey: "hush-1" },
    { accessKeyId: "AKIDTWO", secretAccessKey: "hush-2", sessionToken: "tok:en" },
  ]) {
    const client = new Ivs({ endpoint, region: "eu-west-1", credentials });
    const { channel, streamKey } = await client.createChannel({});
    expect(channel?.arn).toMatch(/^arn:aws:ivs:eu-west-1:/);
    expect(output() + errors()).not.toContain(streamKey?.value);
    client.destroy();
  }
  child.kill("SIGINT");
  expect(await exit(child)).toBe(0);
  expect(output() + errors()).not.toMatch(/hush|tok:en/);
});

test("--version prints the version of the package", async () => {
  const { child, output } = start("--version");
  expect(await exit(child)).toBe(0);
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(output()).toBe(`${version}\n`);
});

test("it prints a table of addresses, with the default key alone", async () => {
  const { child, output } = start("--port", "0", "--rtmp", "0");
  await once(child.stdout as NonNullable<typeof child.stdout>, "data");
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? "";
  for (const row of [
    `Console      ${url}/`,
    `Control API  ${url}/_ivskit/openapi.json`,
    `Chat         ${url.replace("http", "ws")}`,
    "RTMP         rtmp://127.0.0.1:",
    `Access key   ${defaultCredentials.accessKeyId}`,
    `Secret key   ${defaultCredentials.secretAccessKey}`,
  ]) {
    expect(output()).toContain(row);
  }
  child.kill("SIGINT");
  expect(await exit(child)).toBe(0);
});

test("its help ends quietly if the reader of the output has gone, as `head` does", async () => {
  const { child, errors } = start("--help");
  child.stdout?.destroy();
  expect(await exit(child)).toBe(0);
  expect(errors()).toBe("");
});

test("the hosts and origins that it was given may reach it, and no others", async () => {
  const allowed = ["--allow-host", "ivs", "--allow-host", "*.lan.example", "--allow-origin", "http://app:3000"];
  const { child, output } = start("--port", "0", ...allowed);
  await once(child.stdout as NonNullable<typeof child.stdout>, "data");
  const port = Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(output())?.[1]);
  const statusOf = async (headers: Record<string, string>): Promise<number | undefined> => {
    const request = get({ host: "127.0.0.1", port, path: "/_ivskit/health", headers, agent: false });
    const [response] = (await once(request, "response")) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  };
  expect(await statusOf({ host: "ivs:4100" })).toBe(200);
  expect(await statusOf({ host: "a.lan.example" })).toBe(200);
  expect(await statusOf({ host: "ivs:4100", origin: "http://app:3000" })).toBe(200);
  expect(await statusOf({ host: "other:4100" })).toBe(403);
  expect(await statusOf({ host: "ivs:4100", origin: "http://app:3001" })).toBe(403);
  child.kill("SIGINT");
  expect(await exit(child)).toBe(0);
});

test("--help explains itself, with examples", async () => {
  const { child, output } = start("--help");
  expect(await exit(child)).toBe(0);
  for (const part of [
    "--port",
    "--allow-host",
    "--allow-origin",
    "--region",
    "--credentials",
    "--data",
    "--seed",
    "--faults",
    "--no-rates",
    "Examples:",
  ])
    expect(output()).toContain(part);
});

test.each([
  { args: ["--port", "many"], want: /^error: .*--port.*65535/ },
  { args: ["--port", "65536"], want: /^error: .*--port.*65535/ },
  { args: ["--rtmp", "many"], want: /^error: .*--rtmp.*65535/ },
  {
    args: ["--recordings", "/dev/null/folder"],
    want: /^error: --recordings: \/dev\/null\/folder: the folder cannot be written \(ENOTDIR\)/,
  },
  {
    args: ["--recordings", "/proc/x"],
    want: /^error: --recordings: \/proc\/x: the folder cannot be written \(\w+\)$/m,
  },
  { args: ["--rtmps", "0"], want: /^error: --rtmps must be given together with --rtmps-cert and --rtmps-key/ },
  { args: ["--region", "over there"], want: /^error: region must be the name of a region, .*got "over there"/ },
  { args: ["--credentials", "hush"], want: /^error: --credentials must be id:secret/ },
  {
    args: ["--allow-host", "http://ivs"],
    want: /^error: allowedHosts\[0\] must be a host name .*, got "http:\/\/ivs"/,
  },
  { args: ["--allow-origin", "app:3000"], want: /^error: allowedOrigins\[0\] must be an origin .*, got "app:3000"/ },
  { args: ["--nonsense"], want: /^error: unknown option '--nonsense'/ },
  { args: ["--credential=AKID:hush"], want: /^error: unknown option '--credential'$/m },
  { args: ["-pHush"], want: /^error: unknown option '-p'$/m },
  { args: ["--a.b=hush"], want: /^error: unknown option '--a.b'$/m },
  { args: ["--port", "hush"], want: /^error: .* argument is invalid/ },
  { args: ["--seed", "missing.json"], want: /^error: --seed: missing.json: the file does not exist/ },
  { args: ["--faults", "missing.json"], want: /^error: --faults: missing.json: the file does not exist/ },
  { args: ["extra"], want: /^error: too many arguments/ },
])("$args: one line of error, status 2", async ({ args, want }) => {
  const { child, output, errors } = start(...args);
  expect(await exit(child)).toBe(2);
  expect(errors()).toMatch(want);
  expect(errors().trim().split("\n")).toHaveLength(1);
  expect(output() + errors()).not.toMatch(/hush/i);
});

test("an address that is not of this machine is a failure", async () => {
  const { child, errors } = start("--host", "198.51.100.7");
  expect(await exit(child)).toBe(1);
  expect(errors()).toMatch(/^error: 198.51.100.7 is not an address of this machine[^\n]+\n$/);
});

describe("files", () => {
  let folder = "";
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "command-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("a seed is there from the start, and with a data file once alone; without rates nothing is throttled", async () => {
    const seed = file(
      "seed.json",
      JSON.stringify({ channels: [{ name: "stage", streamKey: { value: "sk_hush" }, stream: {} }] }),
    );
    const args = ["--port", "0", "--no-rates", "--seed", seed, "--data", join(folder, "ivs.db")];
    const outputs = [];
    for (let round = 0; round < 2; round++) {
      const { child, output, errors } = start(...args);
      while (!/Channel|seeded/.test(output())) await once(child.stdout as NonNullable<typeof child.stdout>, "data");
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? "";
      const client = new Ivs({ endpoint: url, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 });
      const calls = Array.from({ length: 12 }, () => client.listChannels({}));
      for (const { channels } of await Promise.all(calls)) expect(channels?.map(({ name }) => name)).toEqual(["stage"]);
      client.destroy();
      child.kill("SIGINT");
      expect(await exit(child)).toBe(0);
      outputs.push(output() + errors());
    }
    expect(outputs[0]).toMatch(/^Channel stage: arn:aws:ivs:/m);
    expect(outputs[1]).toMatch(/^Not seeded/m);
    expect(outputs.join()).not.toContain("hush");
  });

  test("rules for faults are in force from the start, and Ctrl-C ends it though somebody listens to events", async () => {
    const faults = file("faults.json", JSON.stringify([{ operation: "ListChannels", fault: "ServiceUnavailable" }]));
    const { child, output } = start("--port", "0", "--faults", faults);
    await once(child.stdout as NonNullable<typeof child.stdout>, "data");
    const endpoint = /http:\/\/127\.0\.0\.1:\d+/.exec(output())?.[0] ?? "";
    const client = new Ivs({ endpoint, region: "us-west-2", credentials: defaultCredentials, maxAttempts: 1 });
    await expect(client.listChannels({})).rejects.toMatchObject({ name: "ServiceUnavailable" });
    client.destroy();
    const feed = await fetch(`${endpoint}/_ivskit/events/stream`);
    const ended = feed.text().catch(() => "cut");
    child.kill("SIGINT");
    expect(await exit(child)).toBe(0);
    await ended;
  });

  test.each([
    ["--seed", "{ nope hush", /--seed: .*\.json: the file must be JSON; the first error is in line 1/],
    ["--seed", '{ "channels": [{ "name": "hush hush" }] }', /--seed: .*\.json: .*'channels.1.member.name'/],
    ["--seed", '{ "channels": [{ "adConfiguration": "other" }] }', /--seed: .*\.json: In channels.1: .*"other"/],
    ["--faults", '[{ "fault": "rain" }]', /--faults: .*\.json: faults\[0\]\.fault must be one of/],
    ["--data", "no database, hush", /data: .*\.json: this is not a data file/],
  ])("%s with %j: one line of error", async (option, text, want) => {
    const { child, output, errors } = start("--port", "0", option, file("given.json", text));
    expect(await exit(child)).toBe(option === "--data" ? 1 : 2);
    expect(errors()).toMatch(want);
    expect(errors().trim().split("\n")).toHaveLength(1);
    expect(output()).toBe("");
    expect(errors()).not.toMatch(/hush|\n\s+at /);
  });
});

test("a port that is taken is said so", async () => {
  const server = await startLocalIvs();
  const { port } = new URL(server.url);
  const { child, errors } = start("--port", port);
  expect(await exit(child)).toBe(1);
  await server.close();
  expect(errors()).toBe(`error: port ${port} of 127.0.0.1 is in use; choose another with --port\n`);
});
