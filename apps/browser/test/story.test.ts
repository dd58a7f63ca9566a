/** Runs `story.ts`, which is part of the demo, in its own process. */
import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { credentials, startService, useBrowser } from "./support.ts";

useBrowser();
const cwd = join(import.meta.dirname, "..");

test("the story runs on the page, and takes a picture", async () => {
  const local = await startService();
  const picture = join(cwd, "results/dashboard.png");
  await rm(picture, { force: true });
  const env = {
    ...process.env,
    IVS_ENDPOINT: local.url,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
  };
  const child = spawn("node", ["src/node/story.ts"], { cwd, env, timeout: 150_000 });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const status = await new Promise((resolve) => child.once("close", resolve));
  expect(status, output).toBe(0);
  expect(output.split("\n").map((line) => line.split(" ")[0])).toEqual([
    "opened",
    "created",
    "live",
    "metadata",
    "offline",
    "picture",
    "",
  ]);
  expect((await readFile(picture)).subarray(1, 4).toString()).toBe("PNG");
});
