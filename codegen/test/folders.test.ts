/** The tree of files shows the flow: a folder knows only those before it, and nothing knows a service. */
import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

const src = join(import.meta.dirname, "../src");
const ORDER: readonly string[] = ["load", "model", "plan", "emit", "print", "write"];

const files: readonly { readonly path: string; readonly text: string }[] = globSync("**/*.ts", { cwd: src })
  .sort()
  .map((path) => ({ path, text: readFileSync(join(src, path), "utf8") }));

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/\bfrom "([^"]+)"|\bimport\(?\s*"([^"]+)"/g)].map(([, from, bare]) => from ?? bare ?? "");
}

/** The first folder below src; what it holds in further folders is of the same stage. */
function stageOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : ".";
}

test("every folder of src has its place in the order", () => {
  const folders = new Set(files.map(({ path }) => stageOf(path)));
  expect([...folders].sort()).toEqual([".", ...ORDER].sort());
});

test.each(ORDER)("%s imports only from folders before it", (folder) => {
  const allowed = ORDER.slice(0, ORDER.indexOf(folder) + 1);
  const wrong = files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .flatMap(({ path, text }) => importsOf(text).map((from) => ({ path, from })))
    .filter(({ from }) => from.startsWith("."))
    .map(({ path, from }) => ({ path, to: posix.join(posix.dirname(path), from) }))
    // What all stages share is how faults are told.
    .filter(({ to }) => to !== "fault.ts" && !allowed.includes(stageOf(to)));
  expect(wrong).toEqual([]);
});

test("only print/ knows ts-morph", () => {
  const knowing = files.filter(({ text }) => importsOf(text).includes("ts-morph")).map(({ path }) => path);
  expect(knowing).not.toEqual([]);
  expect(knowing.filter((path) => !path.startsWith("print/"))).toEqual([]);
});

test("nothing knows what the service is about", () => {
  expect(files.filter(({ text }) => /channel|\bivs#/i.test(text)).map(({ path }) => path)).toEqual([]);
});
