/** Parameters of endpoint rules get names that no option of all clients has. The code compiles. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../src/main.ts";
import { setTrait } from "./support/bad.ts";
import { compileAll, linkCore } from "./support/compiled.ts";
import { fill, tempFolder } from "./support/folder.ts";
import { at, type JsonObject, shop } from "./support/shop.ts";

const folder = tempFolder();

const isSet = (ref: string): JsonObject => ({ fn: "isSet", argv: [{ ref }] });

function generateWith(name: string, parameters: JsonObject, conditions: JsonObject[], options: JsonObject): void {
  const model = shop();
  const rules = [{ type: "endpoint", conditions, endpoint: { url: "https://shop.example" } }];
  setTrait(at(model, "shop#Shop"), "smithy.rules#endpointRuleSet", { parameters, rules });
  setTrait(at(model, "shop#Shop"), "smithy.rules#clientContextParams", options);
  fill(folder, { [`${name}.json`]: JSON.stringify(model) });
  generate({ models: [join(folder, `${name}.json`)], out: join(folder, name) });
}

const text = (path: string): string => readFileSync(join(folder, path), "utf8");

test("a parameter with the name of an option, and one that only has its default", async () => {
  linkCore(folder);
  const taken = { credentials: { type: "String" }, logger: { type: "Boolean" } };
  generateWith("taken", taken, [isSet("credentials"), isSet("logger")], {
    credentials: { type: "string" },
    logger: { type: "boolean" },
  });
  const constants = { Mode: { type: "String", default: "plain" }, Deep: { type: "Boolean", default: true } };
  const other = { fn: "stringEquals", argv: [{ ref: "Mode" }, "other"] };
  generateWith("constant", constants, [other, { fn: "booleanEquals", argv: [{ ref: "Deep" }, true] }], {});
  expect(text("taken/src/client.ts")).toContain("credentials_?: string | undefined;");
  expect(text("taken/src/client.ts")).toContain("logger_?: boolean | undefined;");
  expect(text("constant/src/client.ts")).toContain("interface ShopClientConfig extends ClientConfig {}");
  expect(text("constant/src/endpoints.ts")).toContain('mode = "plain"');
  expect(await compileAll(folder, "taken")).toEqual({ status: 0, stdout: "", stderr: "" });
});
