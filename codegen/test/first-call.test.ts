/** The README of a client begins with the call that an overlay names. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { setTrait } from "./support/bad.ts";
import { tempFolder } from "./support/folder.ts";
import { generateShop, refusalOf } from "./support/generated.ts";
import { at, type Json } from "./support/shop.ts";

const folder = tempFolder();

function generateWith(name: string, call: Json, operations?: readonly string[]): ReturnType<typeof generateShop> {
  return generateShop(
    join(folder, name),
    (model) => setTrait(at(model, "shop#Shop"), "ivskit.codegen#firstCall", call),
    operations && { operations },
  );
}

test("the README shows the call and its input", () => {
  const text = generateWith("named", { operation: "GetItem", input: { id: "bread" } }).text("README.md");
  expect(text.indexOf('new GetItemCommand({ id: "bread" })')).toBeGreaterThan(0);
  for (const heading of ["## Install", "## A first call", "## Errors", "## Retries, timeouts and logging"]) {
    expect(text).toContain(heading);
  }
});

test("a call of an operation that is not generated is ignored", () => {
  const call = { operation: "GetItem", input: {} };
  expect(generateWith("part", call, ["ListItems"]).text("README.md")).toContain("new ListItemsCommand(");
});

test.each<[problem: string, call: Json]>([
  ["names BuyItem", { operation: "BuyItem", input: {} }],
  ["gives GetItem the member size", { operation: "GetItem", input: { size: 1 } }],
  ["invalid value", { operation: "GetItem" }],
])("refused: %s", (problem, call) => {
  const message = refusalOf(() => generateWith("refused", call));
  expect(message).toContain("shop#Shop: trait ivskit.codegen#firstCall");
  expect(message).toContain(problem);
});
