/** The committed documents: valid, true to their own schemas, and found by the names that the package gives them. */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { OpenApiObject } from "@ivskit/tooling/openapi/document";
import { inspect } from "@ivskit/tooling/openapi/inspect";
import { typesOf } from "@ivskit/tooling/openapi/types-of";
import { describe, expect, test } from "vitest";

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly requestBody?: { readonly content: Record<string, OpenApiObject> };
  readonly responses: Record<string, { readonly content?: Record<string, OpenApiObject> }>;
}

const home = join(import.meta.dirname, "..");
const slugs = globSync("documents/*.json", { cwd: home }).map((file) => basename(file, ".json"));

test("there is one for each model", () => {
  const models = globSync("../../models/*/README.md", { cwd: home }).map((file) => basename(join(file, "..")));
  expect(slugs.sort()).toEqual(models.sort());
  expect(slugs).toContain("ivs");
});

describe.each(slugs)("%s", (slug) => {
  const text = readFileSync(join(home, "documents", `${slug}.json`), "utf8");
  const document = JSON.parse(text) as OpenApiObject;

  test("is valid OpenAPI 3.1, and all that it shows is right by its schemas", async () => {
    const { held, faults } = await inspect(document);
    expect(faults).toEqual([]);
    expect(held).toBeGreaterThan(10);
  });

  test("says something of every operation, and shows what it takes and gives", () => {
    const paths = Object.values(document.paths as Record<string, Record<string, Operation>>);
    const operations = paths.flatMap((path) => Object.values(path));
    const blank = operations.filter(({ summary, requestBody, responses }) => {
      const messages = [requestBody, ...Object.values(responses)];
      const media = messages.flatMap((message) => Object.values(message?.content ?? {}));
      return summary === undefined || media.some((shown) => !("example" in shown || "examples" in shown));
    });
    expect(blank.map(({ operationId }) => operationId)).toEqual([]);
  });

  test("can be imported, and its types too", async () => {
    const name = "@ivskit/openapi";
    const json = (await import(`${name}/documents/${slug}.json`, { with: { type: "json" } })) as { default: unknown };
    expect(json.default).toEqual(document);
    // Types alone: there is nothing to run.
    expect(Object.keys((await import(`${name}/${slug}`)) as object)).toEqual([]);
  });

  test("has the types that are committed", async () => {
    expect(readFileSync(join(home, "src", `${slug}.ts`), "utf8")).toBe(await typesOf(text));
  });
});

test.each([
  {
    given: "an open enum",
    schema: { anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] },
    want: '"a" | (string & {})',
  },
  {
    given: "an open intEnum",
    schema: { anyOf: [{ type: "integer", enum: [1, -2] }, { type: "integer" }] },
    want: "1 | -2 | (number & {})",
  },
  { given: "what is no enum", schema: { anyOf: [{ type: "string" }, { type: "null" }] }, want: "string | null" },
  {
    given: "a property with a default",
    schema: { properties: { a: { type: "string", default: "b" } } },
    want: "a?: string",
  },
])("the type of $given", async ({ schema, want }) => {
  const info = { title: "T", version: "1" };
  const types = await typesOf(
    JSON.stringify({ openapi: "3.1.1", info, paths: {}, components: { schemas: { T: schema } } }),
  );
  expect(types).toContain(want);
});
