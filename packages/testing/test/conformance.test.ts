/**
 * Runs the protocol tests of Smithy models with generated clients in every runtime: those of this project's own model,
 * and those of the model that IVSKIT_CONFORMANCE names.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execute } from "@ivskit/tooling/execute";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleCases } from "../conformance/clients.ts";
import type { Result } from "../conformance/inside/cases.ts";
import { awkward, endpoints, knownFailuresOf, overlaysOf } from "../conformance/models.ts";
import { runBundle, runtimeNames } from "../conformance/runtimes.ts";
import { judge } from "../conformance/verdict.ts";

const given = process.env.IVSKIT_CONFORMANCE;
const models = [awkward, endpoints, ...(given ? [given] : [])];
const tsc = join(dirname(fileURLToPath(import.meta.resolve("typescript-7/package.json"))), "bin", "tsc");

describe.each(models)("%s", (model) => {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-conformance-"));
  let bundle = "";
  beforeAll(async () => {
    bundle = await bundleCases(model, overlaysOf(model), folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("the clients compile, under the settings of their own packages", async () => {
    const own = readFileSync(join(folder, "client-0/tsconfig.json"), "utf8");
    const { compilerOptions } = JSON.parse(own) as { compilerOptions: object };
    const options = { ...compilerOptions, rootDir: ".", noEmit: true };
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: options, include: ["client-*/src"] }),
    );
    const output = await execute(process.execPath, [tsc, "-p", folder], { cwd: folder, env: process.env });
    expect(output).toBe("");
  });

  test.each(runtimeNames)("%s", async (runtime) => {
    const { passed, faults } = judge(await runBundle(runtime, bundle, folder), knownFailuresOf(model), runtime);
    expect(faults).toEqual([]);
    const { endpoint, ...others } = passed;
    for (const count of model === endpoints ? [endpoint] : Object.values(others)) expect(count).toBeGreaterThan(0);
  });
});

describe("verdict", () => {
  const base = { service: "s", kind: "request" } as const;
  const results: readonly Result[] = [
    { ...base, id: "good", problems: [] },
    { ...base, id: "bad", problems: ["path: wrong"] },
  ];

  test("a case that fails is a fault", () => {
    expect(judge(results, [], "Node").faults).toEqual(["s bad: path: wrong"]);
  });

  test("a known failure is none, in the runtimes that it is known in", () => {
    const known = [{ case: "bad", reason: "why", runtimes: ["Node"] }] as const;
    expect(judge(results, known, "Node")).toEqual({
      passed: { request: 1, response: 0, error: 0, endpoint: 0 },
      known: 1,
      faults: [],
    });
    expect(judge(results, known, "Bun").faults).toEqual(["s bad: path: wrong"]);
  });

  test("a known failure that passes is a fault, and so is one that is no case", () => {
    const known = ["bad", "good", "gone"].map((id) => ({ case: id, reason: "why" }));
    expect(judge(results, known, "Node").faults).toEqual([
      "gone: is listed as failing and is no case",
      "good: is listed as failing and passes",
    ]);
  });
});
