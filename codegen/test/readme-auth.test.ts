/** The README of a client shows the options that authenticate its calls. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { setTrait } from "./support/bad.ts";
import { tempFolder } from "./support/folder.ts";
import { generateShop } from "./support/generated.ts";
import { type AstFile, at, type JsonObject } from "./support/shop.ts";

const folder = tempFolder();
const bearerAuth = "smithy.api#httpBearerAuth";

const credentials = /^ {2}credentials: \{ accessKeyId: /m;
const token = /^ {2}token: \{ token: "an-example-of-a-token" \},$/m;

function readmeOf(name: string, change: (model: AstFile) => void): string {
  return generateShop(join(folder, name), change).text("README.md");
}

test("credentials, for signatures", () => {
  const readme = readmeOf("sigv4", () => {});
  expect(readme).toMatch(credentials);
  expect(readme).not.toContain("token");
});

test("a token, for bearer tokens", () => {
  const readme = readmeOf("bearer", (model) => {
    const service = at(model, "shop#Shop");
    delete (service.traits as JsonObject)["aws.auth#sigv4"];
    setTrait(service, bearerAuth, {});
  });
  expect(readme.match(new RegExp(token, "gm"))).toHaveLength(2);
  expect(readme).toContain("new ShopClient({ region, token })");
  expect(readme).not.toContain("credentials:");
  expect(readme).not.toContain("`credentials`");
});

test("both, if operations differ", () => {
  const readme = readmeOf("both", (model) => {
    setTrait(at(model, "shop#Shop"), bearerAuth, {});
    setTrait(at(model, "shop#ListItems"), "smithy.api#auth", [bearerAuth]);
    setTrait(at(model, "shop#Shop"), "ivskit.codegen#firstCall", { operation: "ListItems", input: {} });
  });
  expect(readme).toMatch(token);
  expect(readme).not.toMatch(credentials);
  expect(readme).toContain("authenticates `ListItems`. The option `credentials` authenticates the other operations.");
  expect(readme).toContain("new ShopClient({ region, credentials, token })");
});

test("neither, if no call is authenticated", () => {
  const readme = readmeOf("none", (model) => setTrait(at(model, "shop#Shop"), "smithy.api#auth", []));
  expect(readme).not.toMatch(token);
  expect(readme).not.toMatch(credentials);
  expect(readme).toContain("new ShopClient({ region })");
});
