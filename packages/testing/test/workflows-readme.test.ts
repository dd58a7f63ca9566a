/** The programs about metadata and limits in the README of the workflows run as they are printed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { afterAll, beforeAll, expect, test } from "vitest";

const home = join(import.meta.dirname, "..");
const readme = readFileSync(join(packageFolder("@ivskit/workflows", import.meta.dirname), "README.md"), "utf8");
const programs = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, program = ""]) => program);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(home, ".workflows-readme-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { name: "a queue", part: "queue.send(", want: "sent,replaced,sent\n" },
  { name: "a player", part: "createMetadataReader();", want: '{"votes":1}\n{"votes":2}\n' },
  { name: "a limiter", part: "const limiter = createRateLimiter();", want: "one call\n" },
  {
    name: "a worker with a Durable Object",
    part: "export default {",
    // The object counts without its platform.
    end: `
const { RateLimiterObject: Counter } = await import("@ivskit/workflows");
const object = new Counter({
  storage: { get: async () => undefined, put: async () => {} },
  blockConcurrencyWhile: (work) => work(),
});
const stub = { fetch: (url: string, init: RequestInit) => object.fetch(new Request(url, init)) };
const LIMITER = { get: () => stub, idFromName: () => "id" };
console.log(await (await worker.fetch(new Request("https://a.example/"), { LIMITER })).text());`,
    want: "permitted\n",
  },
])("$name", async ({ name, part, end = "", want }) => {
  const program = programs.filter((code) => code.includes(part));
  expect(program).toHaveLength(1);
  const file = join(folder, `${name.replaceAll(" ", "-")}.ts`);
  writeFileSync(file, `${program[0]?.replace("export default {", "const worker = {")}${end}`);
  expect(await execute(process.execPath, [file], { cwd: folder, env: {} })).toBe(want);
});
