/** Overlays correct a model: they override its traits, and add information for which Smithy has no trait. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../src/main.ts";
import { fill, tempFolder } from "./support/folder.ts";
import { at, type JsonObject, shop } from "./support/shop.ts";

const folder = tempFolder();

/** The text of a generated file, for the shop with a bad pattern and these corrections. */
function generated(name: string, shapes: JsonObject, file: string): string {
  const model = shop();
  at(model, "shop#Item", "members", "name").traits = { "smithy.api#pattern": "^(?s).+$" };
  at(model, "shop#GetItem", "traits")["smithy.api#readonly"] = {};
  const here = join(folder, name);
  fill(here, { "model.json": JSON.stringify(model), "overlay.json": JSON.stringify({ smithy: "2.0", shapes }) });
  const out = join(here, "out");
  generate({ models: [join(here, "model.json")], overlays: [join(here, "overlay.json")], out });
  return readFileSync(join(out, file), "utf8");
}

const pattern = { "shop#Item$name": { type: "apply", traits: { "smithy.api#pattern": "^.+$" } } };

test("an overlay overrides a trait of a member", () => {
  expect(generated("pattern", pattern, "src/shapes.ts")).toContain("/** Pattern: `^.+$`. */");
});

test("an overlay marks a read-only operation as not safe to retry", () => {
  const traits = { "ivskit.codegen#repeatable": { safe: false, reason: "It counts its calls." } };
  const file = "src/operations/get-item.ts";
  expect(generated("readonly", pattern, file)).toContain("repeatable: true");
  expect(generated("counts", { ...pattern, "shop#GetItem": { type: "apply", traits } }, file)).not.toContain(
    "repeatable",
  );
});

test("a correction without a reason, or for an unknown shape, is refused", () => {
  const correct = (id: string, traits: JsonObject) => () =>
    generated("refused", { ...pattern, [id]: { type: "apply", traits } }, "src/index.ts");
  expect(correct("shop#GetItem", { "ivskit.codegen#repeatable": { safe: false } })).toThrow('at "reason"');
  expect(correct("shop#Lost", {})).toThrow("overlay.json: shop#Lost: applies traits to a shape that is not defined");
});
