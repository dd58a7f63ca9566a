/** The same conversation in real runtimes: over the adapter of each, and without a port. */
import { join } from "node:path";
import { bundleWithEsbuild } from "@ivskit/tooling/bundle/esbuild";
import { execute } from "@ivskit/tooling/execute";
import { withWorker } from "@ivskit/tooling/worker";
import { expect, test } from "vitest";
import { useLocalIvs } from "../support.ts";
import { converse } from "./runtimes/conversation.ts";

const folder = join(import.meta.dirname, "../..");
const binaries = join(folder, "../../node_modules/.bin");
const conversation = "Hello 👋 Hello 👋 | 403 | poll | closed 1000 | used token refused";
const both = `${conversation}\n${conversation}`;
const served = "test/messaging/runtimes/served.ts";
const denoFlags = ["--no-remote", "--cached-only", "--no-lock", "--no-config", "--node-modules-dir=manual"];

test.each([
  { runtime: "deno", args: ["run", ...denoFlags, "--allow-net=127.0.0.1", "--allow-env", served] },
  { runtime: "bun", args: ["--no-install", "--no-env-file", "run", served] },
])("$runtime", async ({ runtime, args }) => {
  const env = { ...process.env, NO_COLOR: "1" };
  const output = await execute(join(binaries, runtime), args, { cwd: folder, env, timeoutSeconds: 120 });
  expect(output.trim()).toBe(both);
});

test("workerd, in a Durable Object", async () => {
  const program = 'export { Service, default } from "./test/messaging/runtimes/worker.ts";';
  const bundle = await bundleWithEsbuild(program, { folder, place: "workers", outside: ["#console", "#openapi"] });
  expect(await withWorker(bundle, (ask) => ask(), { IVS: "Service" })).toBe(both);
});

const fixture = useLocalIvs();

test("node, over the port and by the WebSocket of the runtime", async () => {
  const { service, url } = fixture.server;
  const connect = (token: string): WebSocket => new WebSocket(url.replace("http", "ws"), token);
  expect(await converse(url, connect)).toBe(conversation);
  expect(await converse("http://ivs.local", (token) => service.rooms.connect(token), service.fetch)).toBe(conversation);
});
