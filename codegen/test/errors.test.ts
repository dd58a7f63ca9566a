/** The codecs and the members of error classes. Parts that several errors share are written once. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "./support/folder.ts";
import { generateShop } from "./support/generated.ts";
import { type AstFile, at, type JsonObject } from "./support/shop.ts";

const folder = tempFolder();
const header = (name: string): JsonObject => ({
  target: "smithy.api#String",
  traits: { "smithy.api#httpHeader": name },
});

/** Adds errors with these members, and a member `kind` of the body to all errors. */
function addErrors(model: AstFile, errors: Readonly<Record<string, JsonObject>>): void {
  const kind = { target: "smithy.api#String" };
  at(model, "shop#NoItem", "members").kind = kind;
  for (const [name, members] of Object.entries(errors)) {
    const id = `shop#${name}`;
    model.shapes[id] = { type: "structure", members: { ...members, kind }, traits: { "smithy.api#error": "client" } };
    (at(model, "shop#GetItem").errors as JsonObject[]).push({ target: id });
  }
}

function errorsOf(name: string, errors: Readonly<Record<string, JsonObject>>): string {
  return generateShop(join(folder, name), (model) => addErrors(model, errors)).text("src/errors.ts");
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

test("a codec that some errors share is a constant without the name of one of them", () => {
  const text = errorsOf("some", { Busy: { page: header("x-page") }, Closed: { page: header("x-page") } });
  expect(text).toContain("const errorCodec: OutputCodec");
  expect(count(text, "codec: OutputCodec = errorCodec")).toBe(2);
  expect(text).not.toMatch(/busyCodec|closedCodec/);
});

test("two groups of errors have two codecs, and an error alone has its own", () => {
  const page = { page: header("x-page") };
  const shelf = { shelf: header("x-shelf") };
  const text = errorsOf("groups", { A: page, B: shelf, C: page, D: shelf, E: { room: header("x-room") } });
  expect(count(text, "codec: OutputCodec = errorCodec;")).toBe(2);
  expect(count(text, "codec: OutputCodec = errorCodec2;")).toBe(2);
  expect(count(text, "static override readonly codec")).toBe(5);
});

test("a codec and members that all errors share belong to the base class", () => {
  const text = generateShop(join(folder, "all"), (model) => {
    addErrors(model, { Busy: { page: header("x-page") } });
    at(model, "shop#NoItem", "members").page = header("x-page");
  }).text("src/errors.ts");
  const [base = "", ...classes] = text.split(/^(?=export class (?!Shop))/m);
  expect(classes).toHaveLength(2);
  for (const member of ["static override readonly codec", "page?: string", "kind?: string"]) {
    expect(base).toContain(member);
    expect(classes.join("")).not.toContain(member);
  }
});

test("the member of one error stays in its class", () => {
  const text = generateShop(join(folder, "one"), (model) => {
    at(model, "shop#NoItem", "members").page = header("x-page");
  }).text("src/errors.ts");
  expect(text.split("export class NoItem")[1]).toContain("page?: string");
});
