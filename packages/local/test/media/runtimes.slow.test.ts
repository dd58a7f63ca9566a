/** Ingest, playback and recordings of the command, in runtimes other than Node. */
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../..");
const binaries = join(folder, "../../node_modules/.bin");
const program = "test/media/runtimes/command.ts";
const denoFlags = ["--no-remote", "--cached-only", "--no-lock", "--no-config", "--node-modules-dir=manual"];

test.each([
  { runtime: "deno", args: ["run", ...denoFlags, "--allow-all", program] },
  { runtime: "bun", args: ["--no-install", "--no-env-file", "run", program] },
])("$runtime takes a stream, plays and records it", async ({ runtime, args }) => {
  const env = { ...process.env, NO_COLOR: "1" };
  const output = await execute(join(binaries, runtime), args, { cwd: folder, env, timeoutSeconds: 120 });
  expect(output.trim()).toBe("0 true 0");
});
