/** Ctrl-C ends each command while it waits for a service, its standard input or a file. */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { execute } from "@ivskit/tooling/execute";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli, run, start, withService } from "./support.ts";

const service = withService();
const arn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl";
const roomArn = "arn:aws:ivschat:us-west-2:123456789012:room/AbCdEfGhIjKl";
const stageArn = "arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl";
/** A server that accepts requests and never answers them. */
const silent = createServer();
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ivskit-cli-interruption-"));
  await once(silent.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ["metadata", "send", arn, "text"],
  ["token", "chat", roomArn, "--user-id", "ann"],
  ["token", "stage", stageArn],
  ["channel", "show-key", arn],
])("%s %s waits for the service: status 130", async (...args) => {
  const { port } = silent.address() as AddressInfo;
  const request = once(silent, "request");
  const { child, end } = start([...args, "--local", "--endpoint", `http://127.0.0.1:${port}`]);
  await request;
  child.kill("SIGINT");
  expect(await end).toMatchObject({ status: 130, stdout: "", stderr: expect.stringMatching(/^error: /) });
});

test.each([
  ["metadata", "send", arn, "--file", "-"],
  ["token", "playback", arn, "--private-key-file", "-"],
])("%s %s waits for the standard input: the signal ends the process", async (...args) => {
  const { child, end } = start(args, { input: undefined });
  // The text exceeds the buffers of a pipe, so the command has begun to read once all of it is written.
  await new Promise((resolve) => child.stdin.write(Buffer.alloc(4_000_000), resolve));
  child.kill("SIGINT");
  await end;
  expect(child.signalCode).toBe("SIGINT");
});

test("the command of another package has the signals to itself", async () => {
  const model = join(folder, "model.json");
  await execute("mkfifo", [model], { cwd: folder, env: process.env });
  const { child, end } = start(["codegen", "--model", model, "--out", join(folder, "out")]);
  // A named pipe opens for writing when the command opens it for reading.
  const pipe = await open(model, "w");
  child.kill("SIGINT");
  await end;
  await pipe.close();
  expect(child.signalCode).toBe("SIGINT");
});

test("a program that runs a command keeps its signals and its environment", async () => {
  const args = ["channel", "create", "--profile", "dev", "--endpoint", service.server.url];
  const program = `
    import { run } from ${JSON.stringify(pathToFileURL(cli).href.replace("cli.ts", "main.ts"))};
    const state = () => [process.listenerCount("SIGINT"), process.listenerCount("SIGTERM"), process.env.AWS_PROFILE];
    const before = state();
    const status = await run(${JSON.stringify(args)});
    console.log(JSON.stringify({ status, before, after: state() }));`;
  const stateAfter = async (env: Readonly<Record<string, string>>): Promise<unknown> => {
    const command = [process.execPath, "--input-type=module", "--eval", program];
    return JSON.parse((await run([], { command, env })).stdout);
  };
  expect(await stateAfter({})).toEqual({ status: 2, before: [0, 0, null], after: [0, 0, null] });
  const named = [0, 0, "mine"];
  expect(await stateAfter({ AWS_PROFILE: "mine" })).toEqual({ status: 2, before: named, after: named });
});
