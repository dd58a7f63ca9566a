/** The same model gives the same bytes, in any order of its keys, and a check names the differences. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { generate } from "../src/main.ts";
import { runCli } from "./support/cli.ts";
import { contentOf, fill, tempFolder, timesOf } from "./support/folder.ts";
import { type Json, shop } from "./support/shop.ts";

const awkward = join(import.meta.dirname, "awkward");
const models: readonly (readonly string[])[] = [
  ["names.json"],
  ["wire.json"],
  ["recursion.json"],
  ["enums.json"],
  ["examples.json"],
  ["rules.json"],
  ["paging.json"],
  ["resources.json"],
  ["rename.json"],
  ["mixins.json", "mixins.apply.json"],
];

const folder = tempFolder();

/** Shuffles the keys of every object in a value. */
function shuffled(value: Json, random: () => number): Json {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value)
    .map((key) => [random(), key] as const)
    .sort(([a], [b]) => a - b)
    .map(([, key]) => key);
  return Object.fromEntries(keys.map((key) => [key, shuffled(value[key] ?? null, random)]));
}

/** A seeded generator of numbers from 0 to 1, so that a failing seed can be repeated. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(models)("the keys of %s", (...names) => {
  test.each(["client", "contract", "openapi"] as const)("can be in any order for the target %s", (target) => {
    const files = names.map((name) => join(awkward, name));
    const wanted = join(folder, `${names[0]}-${target}`);
    generate({ models: files, out: wanted, target });
    const want = contentOf(wanted);
    const property = fc.property(fc.nat(), (seed) => {
      const here = join(folder, `${names[0]}-${target}-${seed}`);
      const models = names.map((name) => {
        const text = readFileSync(join(awkward, name), "utf8");
        fill(here, { [name]: JSON.stringify(shuffled(JSON.parse(text) as Json, randomOf(seed))) });
        return join(here, name);
      });
      generate({ models, out: join(here, "out"), target });
      expect(contentOf(join(here, "out"))).toEqual(want);
      rmSync(here, { recursive: true });
    });
    fc.assert(property, { numRuns: target === "client" ? 5 : 2 });
  });
});

describe("a generated folder", () => {
  const model = join(folder, "shop.json");
  const out = join(folder, "shop");
  const options = { models: [model], out };
  const args = ["--model", model, "--out", out, "--check"];

  beforeEach(() => {
    writeFileSync(model, JSON.stringify(shop()));
    rmSync(out, { recursive: true, force: true });
    generate(options);
  });

  test("is not changed by a second run", async () => {
    const before = [contentOf(out), timesOf(out)];
    const { status, stdout } = await runCli(["--model", model, "--out", out]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${out}: 17 files, 0 written, 0 removed\n` });
    expect([contentOf(out), timesOf(out)]).toEqual(before);
  });

  test("passes the check", async () => {
    const { status, stdout } = await runCli(args);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${out}: 17 files, all up to date\n` });
  });

  test.each([
    {
      given: "a hand edit",
      edit: () => writeFileSync(join(out, "src/client.ts"), "// mine\n", { flag: "a" }),
      says: "src/client.ts: differs from the generated file",
    },
    {
      given: "a deleted file",
      edit: () => rmSync(join(out, "src/errors.ts")),
      says: "src/errors.ts: is missing",
    },
    {
      given: "a stale entry of the manifest",
      edit: () => {
        fill(out, { "src/operations/old.ts": "// of an earlier model" });
        const manifest = JSON.parse(readFileSync(join(out, ".shop.generated.json"), "utf8")) as { files: string[] };
        manifest.files.push("src/operations/old.ts");
        fill(out, { ".shop.generated.json": JSON.stringify(manifest) });
      },
      says: "src/operations/old.ts: is no longer generated",
    },
  ])("with $given fails the check, which names the file and the fix and writes nothing", async ({ edit, says }) => {
    edit();
    const before = [contentOf(out), timesOf(out)];
    const { status, stderr } = await runCli(args);
    expect(stderr).toContain(`${out}/${says}`);
    expect(stderr).toContain(`To fix it, run: npx @ivskit/codegen --model ${model} --out ${out}\n`);
    expect(stderr).not.toContain("--check");
    expect(status).toBe(1);
    expect([contentOf(out), timesOf(out)]).toEqual(before);
    generate(options);
    expect((await runCli(args)).status).toBe(0);
  });

  test("loses only the files of a removed operation", () => {
    fill(out, { "src/operations/mine.ts": "// mine" });
    const { shapes, ...rest } = shop();
    const service = { ...shapes["shop#Shop"], operations: [{ target: "shop#ListItems" }] };
    writeFileSync(model, JSON.stringify({ ...rest, shapes: { ...shapes, "shop#Shop": service } }));
    expect(generate(options).remove).toEqual(["src/operations/get-item.ts", "src/shapes.ts"]);
    expect(existsSync(join(out, "src/operations/get-item.ts"))).toBe(false);
    expect(existsSync(join(out, "src/operations/mine.ts"))).toBe(true);
  });

  test("keeps the version that a release set", () => {
    const path = join(out, "package.json");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace('"version": "0.1.0"', '"version": "7.8.9"').replace("Apache-2.0", "mine"));
    generate(options);
    expect(readFileSync(path, "utf8")).toBe(text.replace('"version": "0.1.0"', '"version": "7.8.9"'));
  });
});
