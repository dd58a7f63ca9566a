import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Ivs } from "@aws-sdk/client-ivs";
import { afterEach, expect, test } from "vitest";
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

test("--help explains itself, with examples", async () => {
  const { child, output } = start("--help");
  expect(await exit(child)).toBe(0);
  for (const part of ["--port", "--region", "--credentials", "Examples:"]) expect(output()).toContain(part);
});

test.each([
  { args: ["--port", "many"], want: /^error: .*--port.*65535/ },
  { args: ["--port", "65536"], want: /^error: .*--port.*65535/ },
  { args: ["--region", "over there"], want: /^error: region: "over there"/ },
  { args: ["--credentials", "hush"], want: /^error: --credentials: id:secret/ },
  { args: ["--nonsense"], want: /^error: unknown option '--nonsense'/ },
  { args: ["extra"], want: /^error: too many arguments/ },
])("$args: one line of error, status 1", async ({ args, want }) => {
  const { child, output, errors } = start(...args);
  expect(await exit(child)).toBe(1);
  expect(errors()).toMatch(want);
  expect(errors().trim().split("\n")).toHaveLength(1);
  expect(output() + errors()).not.toContain("hush");
});

test("a port that is taken is said so", async () => {
  const server = await startLocalIvs();
  const { port } = new URL(server.url);
  const { child, errors } = start("--port", port);
  expect(await exit(child)).toBe(1);
  await server.close();
  expect(errors()).toBe(`error: port ${port} of 127.0.0.1 is taken; choose another with --port\n`);
});
