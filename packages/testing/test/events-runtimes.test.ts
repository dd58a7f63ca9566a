/** `@ivskit/events` in every runtime: the same program reads the events of a local service with the same outcome. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ivs } from "@ivskit/client-ivs";
import { IVSRealTime } from "@ivskit/client-ivs-realtime";
import { createLocalIvs, defaultCredentials as credentials } from "@ivskit/local";
import { execute } from "@ivskit/tooling/execute";
import { nodeReleases } from "@ivskit/tooling/node-releases";
import { withPage } from "@ivskit/tooling/page";
import { withWorker } from "@ivskit/tooling/worker";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

const want = {
  statuses: [204, 401, 400],
  names: ["other", "other", "Stream Start", "Session Created"],
  live: "STARVING",
  starvations: [1],
  publishers: 1,
  missing: [],
  pattern: {
    source: ["aws.ivs"],
    "detail-type": ["IVS Stage Update"],
    detail: { event_name: ["Participant Published"] },
  },
  playlist: "prefix/media/hls/master.m3u8",
  chat: { Id: "AbCdEfGhIjKl", SendTime: "2026-11-26T10:00:00Z", EventName: "poll" },
  refusal: 'IvsEventError: version must be "0", got "1"',
};

let folder = "";
/** The events in the reverse order. */
let events = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "ivskit-events-"));
  const local = createLocalIvs();
  const config = { region: "us-west-2", credentials, fetch: local.fetch };
  const channelArn = (await new Ivs(config).createChannel()).channel?.arn ?? "";
  const stageArn = (await new IVSRealTime(config).createStage()).stage?.arn ?? "";
  await local.streams.start(channelArn);
  await local.clock.advance(1000);
  await local.streams.starve(channelArn);
  await local.stages.join(stageArn, { publish: true });
  events = JSON.stringify(local.events.list().toReversed());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program as one module that ends with this code. */
async function bundle(end: string): Promise<string> {
  const contents = `import { useEvents } from "./events-program.ts";\nconst given = ${events};\n${end}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, "../src"), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

test.each([
  ...nodeReleases.map(({ title, binary }): [string, string, string[]] => [title, binary, []]),
  ["Deno", "deno", ["run", "--no-prompt", "--no-remote", "--cached-only", "--no-lock"]] as [string, string, string[]],
  ["Bun", "bun", ["--no-install", "--no-env-file"]] as [string, string, string[]],
])("%s", async (_, command, flags) => {
  const file = join(folder, "program.mjs");
  writeFileSync(file, await bundle("console.log(JSON.stringify(await useEvents(given)));"));
  const env = { PATH: process.env.PATH, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" };
  expect(JSON.parse(await execute(command, [...flags, file], { cwd: folder, env }))).toEqual(want);
});

test("workerd", async () => {
  const end = "export default { fetch: async () => Response.json(await useEvents(given)) };";
  expect(await withWorker(await bundle(end), async (ask) => JSON.parse(await ask()))).toEqual(want);
});

test("Chromium", async () => {
  const code = await bundle("globalThis.report = () => useEvents(given);");
  expect(await withPage(code, (page) => page.evaluate("report()"))).toEqual(want);
});
