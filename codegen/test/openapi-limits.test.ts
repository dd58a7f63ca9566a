/** An OpenAPI document shows no example where a model's limits or patterns ask for too much. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "./support/folder.ts";
import { generateShop } from "./support/generated.ts";
import { at, type Json, type JsonObject } from "./support/shop.ts";

const folder = tempFolder();
const slow = "^(([a-z])+.)+[A-Z]([a-z])+$";

/** Generates a document in which the required member `more` has these traits. @returns its schema */
function schemaOf(name: string, target: string, traits: JsonObject): Json | undefined {
  const { text } = generateShop(
    join(folder, name),
    (model) => {
      model.shapes["shop#Text"] = {
        type: target,
        traits,
        ...(target === "list" ? { member: { target: "shop#Size" } } : {}),
      };
      const member = { target: "shop#Text", traits: { "smithy.api#required": {} } };
      Object.assign(at(model, "shop#ListItemsInput", "members"), { [name]: member });
    },
    { target: "openapi" },
  );
  const document = JSON.parse(text("shop.json")) as {
    components: { schemas: Record<string, { properties: JsonObject }> };
  };
  expect(text("shop.json").length).toBeLessThan(200_000);
  return document.components.schemas.ListItemsInput?.properties[name] ?? undefined;
}

test("a pattern that takes very long", () => {
  const name = "abcdefghijklmnopqrstuvwxyz".repeat(4);
  expect(schemaOf(name, "string", { "smithy.api#pattern": slow })).toMatchObject({ pattern: slow });
});

test("a pattern that is too large to compile", () => {
  const pattern = "(a+)+".repeat(20_000);
  expect(schemaOf("large", "string", { "smithy.api#pattern": pattern })).toMatchObject({ "x-pattern": pattern });
});

test.each([
  ["string", { minLength: 1_000_000_000 }],
  ["list", { minItems: 1_000_000_000 }],
  ["blob", {}],
])("a %s that must be very long", (target, want) => {
  expect(schemaOf(target, target, { "smithy.api#length": { min: 1_000_000_000 } })).toMatchObject(want);
});
