/** The overlays that ship with the generator are data: they apply by the id of a service, and can be switched off. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textOfWarning } from "../src/fault.ts";
import { shippedOverlays } from "../src/load/shipped.ts";
import { type GenerateOptions, generate } from "../src/main.ts";
import { fill, tempFolder } from "./support/folder.ts";
import type { JsonObject } from "./support/shop.ts";

const folder = tempFolder();

/** A model of a service with this id, whose operations have these names. */
function modelOf(service: string, operations: readonly string[]): JsonObject {
  const [namespace] = service.split("#");
  const targets = operations.map((name) => ({ target: `${namespace}#${name}` }));
  const traits = {
    "aws.api#service": { sdkId: "Things" },
    "aws.auth#sigv4": { name: "things" },
    "aws.protocols#restJson1": {},
  };
  const operation = (name: string): JsonObject => ({
    type: "operation",
    traits: { "smithy.api#http": { method: "POST", uri: `/${name}`, code: 200 } },
  });
  return {
    smithy: "2.0",
    shapes: {
      [service]: { type: "service", version: "1", operations: targets, traits },
      ...Object.fromEntries(operations.map((name) => [`${namespace}#${name}`, operation(name)])),
    },
  };
}

function generated(name: string, model: JsonObject, options: Partial<GenerateOptions> = {}) {
  const here = join(folder, name);
  fill(here, { "model.json": JSON.stringify(model), "own.json": JSON.stringify(options) });
  const out = join(here, "out");
  const { warnings } = generate({ models: [join(here, "model.json")], out, ...options });
  const read = (file: string): string => readFileSync(join(out, "src/operations", `${file}.ts`), "utf8");
  return { read, warnings: warnings.map(textOfWarning) };
}

const apiGateway = "com.amazonaws.apigateway#BackplaneControlService";
const glacier = "com.amazonaws.glacier#Glacier";

test("every operation of API Gateway asks for JSON", () => {
  const { read, warnings } = generated("api-gateway", modelOf(apiGateway, ["GetRestApi", "CreateStage"]));
  for (const file of ["get-rest-api", "create-stage"]) expect(read(file)).toMatch(/accept\W+\?\?= "application\/json"/);
  expect(warnings).toEqual([]);
});

test("Glacier gets its version, and its uploads are left out by name", () => {
  const names = ["ListVaults", "UploadArchive", "UploadMultipartPart"];
  const { read, warnings } = generated("glacier", modelOf(glacier, names));
  expect(read("list-vaults")).toMatch(/x-amz-glacier-version\W+\?\?= "2012-06-01"/);
  const why = "needs the SHA-256 tree hash of its body (a rule of the service), which is not supported";
  expect(warnings).toEqual(
    ["UploadArchive", "UploadMultipartPart"].map(
      (name) => `com.amazonaws.glacier#${name}: ${why}; the operation is left out`,
    ),
  );
  const alone = (): unknown =>
    generated("uploads", modelOf(glacier, ["UploadArchive"]), { operations: ["UploadArchive"] });
  expect(alone).toThrow(`com.amazonaws.glacier#UploadArchive: ${why}`);
});

test("they apply to no other service, even if its operations have the same names", () => {
  const { read, warnings } = generated("other", modelOf("com.example#Glacier", ["UploadArchive"]));
  expect(read("upload-archive")).not.toContain("headers");
  expect(warnings).toEqual([]);
});

test("switched off, each causes a warning that says what is lost", () => {
  const model = modelOf(glacier, ["ListVaults", "UploadArchive"]);
  const { read, warnings } = generated("off", model, { shippedOverlays: false });
  expect(read("list-vaults")).not.toContain("x-amz-glacier-version");
  expect(read("upload-archive")).toContain("UploadArchiveCommand");
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/^com\.amazonaws\.glacier#Glacier: the overlay .* is switched off/);
});

test("an overlay of the caller overrides them", () => {
  const here = join(folder, "own-overlay");
  const traits = { "ivskit.codegen#headers": { "x-amz-glacier-version": "2030-01-01" } };
  fill(here, { "own.json": JSON.stringify({ smithy: "2.0", shapes: { [glacier]: { type: "apply", traits } } }) });
  const { read } = generated("overridden", modelOf(glacier, ["ListVaults"]), { overlays: [join(here, "own.json")] });
  expect(read("list-vaults")).toContain('"2030-01-01"');
});

describe.each(shippedOverlays().map((overlay) => [overlay.service, overlay] as const))("%s", (service, overlay) => {
  test("only contains statements about its own namespace", () => {
    const [namespace] = service.split("#");
    expect(overlay.shapes.filter(([id, { type }]) => type !== "apply" || !id.startsWith(`${namespace}#`))).toEqual([]);
    expect(overlay.shapes).not.toEqual([]);
  });
});
