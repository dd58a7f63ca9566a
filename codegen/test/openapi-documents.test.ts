/** Whole OpenAPI documents: they are valid, their examples match their schemas, and they name a server. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenApiObject, valueAt } from "@ivskit/tooling/openapi/document";
import { inspect } from "@ivskit/tooling/openapi/inspect";
import { describe, expect, test } from "vitest";
import { runCli } from "./support/cli.ts";
import { awkwardModels } from "./support/compiled.ts";
import { contentOf, fill, tempFolder } from "./support/folder.ts";
import { awkwardDocuments, documentOf } from "./support/openapi.ts";
import { type AstFile, at, type JsonObject, shop } from "./support/shop.ts";

const folder = tempFolder();
const documents = awkwardDocuments(folder);

/** The document of the shop after a change. */
function changedShop(name: string, change: (model: AstFile) => void): OpenApiObject {
  const model = shop();
  change(model);
  const file = join(folder, `${name}.json`);
  fill(folder, { [`${name}.json`]: JSON.stringify(model) });
  return documentOf([file], join(folder, name));
}

test.each(Object.keys(awkwardModels))("the document of %s is valid, and so are its examples", async (name) => {
  const { held, faults } = await inspect(documents[name] ?? {});
  expect(faults).toEqual([]);
  // The operation of `rules` has no input and no output.
  expect(held > 0).toBe(name !== "rules");
});

test("the checks find errors in a document", async () => {
  const text = JSON.stringify(documents.examples);
  const wrong = (from: string, to: string): Promise<{ readonly faults: readonly string[] }> => {
    expect(text).toContain(from);
    return inspect(JSON.parse(text.replace(from, to)) as OpenApiObject);
  };
  expect((await wrong('"in":"path"', '"in":"pat"')).faults.join()).toContain("not OpenAPI 3.1");
  expect((await wrong('"choice":{"text":"yes"}', '"choice":{}')).faults.join()).toContain("oneOf");
  expect((await wrong('"default":"never"', '"default":5')).faults.join()).toContain("must be string");
  expect((await wrong("schemas/Choice", "schemas/Choise")).faults.join()).toContain("leads to no");
  expect((await wrong('"minItems"', '"minitems"')).faults.join()).toContain("unknown keyword");
});

test.each<{ given: string; rules: readonly JsonObject[]; want: string }>([
  { given: "a host without a region", rules: [endpoint("https://one.example")], want: "https://one.example" },
  {
    given: "a rule for another region",
    rules: [
      endpoint("https://no.example", "stringEquals", [{ ref: "Region" }, "aws-global"]),
      endpoint("https://yes.example"),
    ],
    want: "https://yes.example",
  },
  {
    given: "an error for every region",
    rules: [{ type: "error", conditions: [], error: "never" }],
    want: "https://shop.{region}.amazonaws.com",
  },
])("the server of a service with $given", ({ given, rules, want }) => {
  const document = changedShop(given, (model) => {
    const parameters = { Region: { type: "String", builtIn: "AWS::Region" } };
    Object.assign(at(model, "shop#Shop", "traits"), {
      "smithy.rules#endpointRuleSet": { parameters, rules: [...rules] },
    });
  });
  const hasVariable = want.includes("{region}");
  expect(valueAt(document, ["servers", "0", "url"])).toBe(want);
  expect(valueAt(document, ["servers", "0", "variables"]) !== undefined).toBe(hasVariable);
});

function endpoint(url: string, fn?: string, argv: readonly (string | JsonObject)[] = []): JsonObject {
  return { type: "endpoint", conditions: fn === undefined ? [] : [{ fn, argv: [...argv] }], endpoint: { url } };
}

describe("the command line", () => {
  const twin = (model: AstFile): void => {
    model.shapes["shop#GetOther"] = structuredClone(at(model, "shop#GetItem"));
    Object.assign(at(model, "shop#GetOther", "traits"), {
      "smithy.api#http": { method: "GET", uri: "/items/{id}?other" },
    });
    (at(model, "shop#Shop").operations as JsonObject[]).push({ target: "shop#GetOther" });
  };

  test.each([
    { given: "writes a document", change: () => {}, says: "" },
    {
      given: "leaves out an operation that OpenAPI cannot tell from another",
      change: twin,
      says: "shop#GetOther: has the same method and path as shop#GetItem (GET /items/{id}?other), which OpenAPI cannot tell apart; the operation is left out",
    },
  ])("$given", async ({ given, change, says }) => {
    const model = shop();
    change(model);
    fill(folder, { [`${given}/model.json`]: JSON.stringify(model) });
    const [file, out] = [join(folder, given, "model.json"), join(folder, given, "out")];
    const { status, stderr } = await runCli(["--model", file, "--out", out, "--target", "openapi"]);
    expect(status, stderr).toBe(0);
    expect(stderr).toContain(says);
    expect(Object.keys(contentOf(out) ?? {})).toEqual([".shop.openapi.generated.json", "shop.json"]);
    const { paths } = JSON.parse(readFileSync(join(out, "shop.json"), "utf8")) as { paths: Record<string, object> };
    expect(Object.entries(paths).map(([path, methods]) => [path, Object.keys(methods)])).toEqual([
      ["/items", ["post"]],
      ["/items/{id}", ["get"]],
    ]);
  });
});
