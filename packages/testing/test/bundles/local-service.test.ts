/** The weight of the local service in a page. */
import { gzipSync } from "node:zlib";
import { localServiceLimit } from "@ivskit/bench/bundles/limits";
import { bundlers } from "@ivskit/tooling/bundle/bundlers";
import { modulesWithEsbuild } from "@ivskit/tooling/bundle/esbuild";
import { expect, test } from "vitest";

const program = 'export { createLocalIvs } from "@ivskit/local";';
// The console and the OpenAPI document are loaded when a request asks for them.
const options = { folder: import.meta.dirname, place: "browser", outside: ["#console", "#openapi"] } as const;

test("a bundle of the in-process service keeps the limit", async () => {
  const bundle = await bundlers.esbuild(program, options);
  expect(gzipSync(bundle).length).toBeLessThanOrEqual(localServiceLimit.limit);
});

test("it has no code of the console, the server or the OpenAPI document", async () => {
  const modules = (await modulesWithEsbuild(program, options)).map(([path]) => path);
  expect(modules.filter((path) => /local\/dist\/(node|console|openapi)|control\/openapi/.test(path))).toEqual([]);
  expect(modules.some((path) => path.endsWith("local/dist/create-local.js"))).toBe(true);
});
