/** The check of layers, on small folders that break them in one place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { findCycles, findLayerBreaches } from "../src/layers.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-layers-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Four layers that hold. */
const sound = {
  "fault.ts": "export interface Fault { readonly text: string }",
  "low/shape.ts": 'import type { Fault } from "../fault.ts";\nexport type Shape = Fault;',
  "low/ast.ts": "export const ast = 1;",
  "high/plan.ts": 'import type { Shape } from "../low/shape.ts";\nexport type Plan = Shape;',
  "top/values.ts": "export const plan = 1;\nexport type Plan = 1;",
};
const order = ["fault.ts", "low", "high", "top"];

const breachesOf = (files: Readonly<Record<string, string>>, layers: readonly (string | readonly string[])[] = order) =>
  findLayerBreaches({ folder: folderWith({ ...sound, ...files }), order: layers });

describe("imports", () => {
  test("that go down are fine", async () => {
    expect(await breachesOf({})).toEqual([]);
  });

  test.each([
    ["a value", 'import { plan } from "../top/values.ts";\nexport const shape = plan;'],
    ["a type", 'import type { Plan } from "../top/values.ts";\nexport type Shape = Plan;'],
    ["a type in an expression", 'export type Shape = import("../top/values.ts").Plan;'],
    ["a module at run time", 'export const shape = () => import("../top/values.ts");'],
    ["a type in an export", 'export type { Plan } from "../top/values.ts";'],
  ])("of %s that go up are breaches", async (_, text) => {
    expect(await breachesOf({ "low/upward.ts": text })).toEqual(["upward: low/upward.ts → top/values.ts"]);
  });

  test("between the parts of one layer are breaches", async () => {
    const layers = ["fault.ts", ["low", "high"], "top"];
    expect(await breachesOf({}, layers)).toEqual(["upward: high/plan.ts → low/shape.ts"]);
  });

  test("by an alias count as imports of the file that it means", async () => {
    const folder = folderWith({ ...sound, "low/alias.ts": 'export type { Plan } from "#plan";' });
    const options = { folder, order, aliases: { "#plan": "high/plan.ts" } };
    expect(await findLayerBreaches(options)).toContain("upward: low/alias.ts → high/plan.ts");
  });

  test("of a layer inside another layer have their own place", async () => {
    const files = { "low/inner/deep.ts": 'import type { Shape } from "../shape.ts";\nexport type Deep = Shape;' };
    expect(await breachesOf(files, ["fault.ts", "low", "low/inner", "high", "top"])).toEqual([]);
    expect(await breachesOf(files, ["fault.ts", "low/inner", "low", "high", "top"])).toEqual([
      "upward: low/inner/deep.ts → low/shape.ts",
    ]);
  });
});

describe("cycles", () => {
  test("of type imports between two files of one folder are breaches", async () => {
    const files = {
      "low/a.ts": 'import type { B } from "./b.ts";\nexport interface A { readonly b?: B }',
      "low/b.ts": 'import type { A } from "./a.ts";\nexport interface B { readonly a?: A }',
    };
    expect(await breachesOf(files)).toEqual(["cycle: low/a.ts → low/b.ts", "cycle: low/b.ts → low/a.ts"]);
  });

  test("through several layers are told by their upward import", async () => {
    const files = { "low/upward.ts": 'import type { Plan } from "../high/plan.ts";\nexport type Low = Plan;' };
    expect(await breachesOf(files)).toEqual(["upward: low/upward.ts → high/plan.ts"]);
  });

  test("between sibling folders are breaches, though no two files form one", async () => {
    const files = {
      "low/x/one/a.ts": 'import type { B } from "../../y/b.ts";\nexport type A = B;',
      "low/y/b.ts": 'import type { C } from "../x/two/c.ts";\nexport type B = C;',
      "low/x/two/c.ts": "export type C = 1;",
    };
    expect(await breachesOf(files)).toEqual(["cycle: low/x → low/y", "cycle: low/y → low/x"]);
  });
});

describe("the order", () => {
  test("must name every file's layer", async () => {
    expect(await breachesOf({ "other/x.ts": "export const x = 1;" })).toEqual(["not in the order: other/x.ts"]);
  });

  test("must not name a layer without files", async () => {
    expect(await breachesOf({}, [...order, "gone"])).toEqual(["not found: gone"]);
  });
});

test("a folder without TypeScript is an error", async () => {
  await expect(findLayerBreaches({ folder: folderWith({ "a.md": "" }), order: ["a"] })).rejects.toThrow(
    "no TypeScript file was read; expected at least one",
  );
});

test("a folder without an order has its cycles found", async () => {
  const files = {
    "state.ts": 'import type { Server } from "./server.ts";\nexport type State = Server;',
    "server.ts": 'import type { State } from "./state.ts";\nexport type Server = State;',
    "main.ts": 'import type { Server } from "./server.ts";\nexport type Main = Server;',
  };
  expect(await findCycles(folderWith(files))).toEqual(["cycle: server.ts → state.ts", "cycle: state.ts → server.ts"]);
});
