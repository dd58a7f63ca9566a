/** Traits of operations that change requests, and the choice of a service. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type GenerateOptions, generate } from "../src/main.ts";
import { expectNoTrace } from "./support/bad.ts";
import { runCli } from "./support/cli.ts";
import { contentOf, fill, tempFolder } from "./support/folder.ts";
import { type AstFile, at, type JsonObject, shop } from "./support/shop.ts";

const folder = tempFolder();
const listFile = "src/operations/list-items.ts";

/** The text of a generated file, for the shop after a change. */
function generated(
  name: string,
  change: (model: AstFile) => void,
  file: string = listFile,
  options: Partial<GenerateOptions> = {},
): string {
  const model = shop();
  change(model);
  fill(join(folder, name), { "model.json": JSON.stringify(model) });
  const out = join(folder, name, "out");
  generate({ models: [join(folder, name, "model.json")], out, ...options });
  return readFileSync(join(out, file), "utf8");
}

const traitsOf = (model: AstFile, id = "shop#ListItems"): JsonObject => at(model, id, "traits");

test("an operation without such traits has no steps", () => {
  const text = generated("plain", () => {});
  for (const word of ["steps", "auth", "fill"]) expect(text).not.toContain(word);
});

test("compression comes before the checksum, and both after the host", () => {
  const text = generated("steps", (model) => {
    Object.assign(traitsOf(model), {
      "smithy.api#endpoint": { hostPrefix: "data." },
      "smithy.api#requestCompression": { encodings: ["gzip"] },
      "smithy.api#httpChecksumRequired": {},
    });
  });
  expect(text).toContain('steps: [(request, input) => prefixHost(request, input, "data."), gzipBody, contentMd5]');
});

test("a stream whose length must be sent is not compressed", () => {
  const text = generated("length", (model) => {
    traitsOf(model)["smithy.api#requestCompression"] = { encodings: ["gzip"] };
    model.shapes["shop#Stream"] = {
      type: "blob",
      traits: { "smithy.api#streaming": {}, "smithy.api#requiresLength": {} },
    };
    at(model, "shop#ListItemsInput", "members").body = {
      target: "shop#Stream",
      traits: { "smithy.api#httpPayload": {} },
    };
    at(model, "shop#ListItemsInput", "members").next = {
      target: "smithy.api#String",
      traits: { "smithy.api#httpQuery": "next" },
    };
  });
  expect(text).not.toContain("gzipBody");
});

test.each<[given: string, change: (model: AstFile) => void, unsigned: boolean]>([
  [
    "an operation with optional authentication",
    (model) => Object.assign(traitsOf(model), { "smithy.api#optionalAuth": {} }),
    true,
  ],
  ["an operation without authentication", (model) => Object.assign(traitsOf(model), { "smithy.api#auth": [] }), true],
  [
    "a service without authentication",
    (model) => Object.assign(traitsOf(model, "shop#Shop"), { "smithy.api#auth": [] }),
    true,
  ],
  [
    "an operation that has one, of a service without",
    (model) => {
      Object.assign(traitsOf(model, "shop#Shop"), { "smithy.api#auth": [] });
      Object.assign(traitsOf(model), { "smithy.api#auth": ["aws.auth#sigv4"] });
    },
    false,
  ],
])("%s", (given, change, unsigned) => {
  expect(generated(given, change).includes("auth: anonymous")).toBe(unsigned);
});

test("headers of an operation override those of the service", () => {
  const text = generated("headers", (model) => {
    traitsOf(model, "shop#Shop")["ivskit.codegen#headers"] = { "X-Version": "1", Accept: "a/b" };
    traitsOf(model)["ivskit.codegen#headers"] = { "X-Version": "2" };
  });
  expect(text).toMatch(/headers\["x-version"\] \?\?= "2";\s+headers\["accept"\] \?\?= "a\/b";/);
});

test("a query map is written after all other query parameters", () => {
  const text = generated("queryMap", (model) => {
    model.shapes["shop#Any"] = {
      type: "map",
      key: { target: "smithy.api#String" },
      value: { target: "smithy.api#String" },
    };
    Object.assign(at(model, "shop#ListItemsInput", "members"), {
      any: { target: "shop#Any", traits: { "smithy.api#httpQueryParams": {} } },
      next: { target: "smithy.api#String", traits: { "smithy.api#httpQuery": "next" } },
    });
  });
  expect(text).toContain("next: { to: toQuery }, any: { to: toQueryMap }");
});

test("defaults are filled in with the option, except in the members of an input", () => {
  const change = (model: AstFile): void => {
    at(model, "shop#Item", "members", "name").traits = { "smithy.api#default": "none" };
    at(model, "shop#Item", "members", "made").traits = {
      "smithy.api#default": 5,
      "smithy.api#clientOptional": {},
    };
    at(model, "shop#ListItemsInput", "members").next = {
      target: "smithy.api#String",
      traits: { "smithy.api#default": "first" },
    };
  };
  const filled = [
    generated("filled", change, "src/shapes.ts", { fillDefaults: true }),
    generated("filled", change, listFile, { fillDefaults: true }),
  ].join("");
  expect(filled).toContain('name: { fill: () => "none" }');
  expect(filled).toContain("work: filledStructure");
  expect(filled).not.toMatch(/new Date\(5000\)|"first" }/);
  expect(generated("unfilled", change, "src/shapes.ts")).not.toContain("fill");
});

test("one of several services can be chosen", async () => {
  const model = shop();
  model.shapes["shop#Shop2"] = structuredClone(at(model, "shop#Shop"));
  Object.assign(traitsOf(model, "shop#Shop2"), { "aws.api#service": { sdkId: "Second" } });
  const here = join(folder, "services");
  fill(here, { "model.json": JSON.stringify(model), "out/notes.txt": "mine" });
  const args = ["--model", join(here, "model.json"), "--out", join(here, "out"), "--service"];

  const wrong = await runCli([...args, "shop#GetItem"]);
  expect(wrong).toMatchObject({ status: 1, stdout: "" });
  expect(wrong.stderr).toContain("shop#GetItem: is not a service of the model; expected shop#Shop, shop#Shop2");
  expectNoTrace(wrong.stderr);
  expect(contentOf(join(here, "out"))).toEqual({ "notes.txt": Buffer.from("mine").toString("base64") });

  expect(await runCli([...args, "shop#Shop2"])).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(here, "out/src/service.ts"), "utf8")).toContain('sdkId: "Second"');
});

test("an OpenAPI document shows unsigned operations and host prefixes", () => {
  const change = (model: AstFile): void => {
    Object.assign(traitsOf(model), {
      "smithy.api#auth": [],
      "smithy.api#endpoint": { hostPrefix: "data." },
    });
  };
  const document = JSON.parse(generated("openapi", change, "shop.json", { target: "openapi" })) as JsonObject;
  const { "/items": items, "/items/{id}": item } = document.paths as Record<string, Record<string, JsonObject>>;
  expect(items?.post).toMatchObject({ security: [], description: "The host name has the prefix `data.`." });
  expect(item?.get).not.toHaveProperty("security");
});
