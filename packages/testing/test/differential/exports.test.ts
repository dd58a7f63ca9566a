// What the official client exports is there under the same name.

import * as official from "@aws-sdk/client-ivs";
import * as ivskit from "@ivskit/client-ivs";
import { describe, expect, test } from "vitest";
import { model } from "../../src/ivs-model.ts";

type Exports = Readonly<Record<string, unknown>>;
const theirs: Exports = official;
const ours: Exports = ivskit;

/** Descriptions of shapes, which only the official client's own serialisers read; and what Node adds to CommonJS. */
const internal = /\$$|^(\$Command|__Client|errorTypeRegistries|default|module\.exports)$/;

const names = Object.keys(theirs).filter((name) => !internal.test(name));
const isClass = (value: unknown): value is new () => object =>
  typeof value === "function" && /^class\b/.test(String(value));
const enums = names.filter((name) => typeof theirs[name] === "object");

test("the official client exports as many of each kind as this was written for", () => {
  const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length;
  const errors = names.filter((name) => isClass(theirs[name]) && theirs[name].prototype instanceof Error);
  expect({
    commands: count(/Command$/),
    paginators: count(/^paginate/),
    errors: errors.length,
    operations: model.operations.length,
    enums: enums.length,
  }).toEqual({ commands: 41, paginators: 8, errors: 12, operations: 41, enums: 14 });
});

test.each(names)("%s", (name) => {
  expect(typeof ours[name]).toBe(typeof theirs[name]);
});

describe("enums", () => {
  test.each(enums)("%s has the same values under the same keys", (name) => {
    expect(ours[name]).toEqual(theirs[name]);
  });
});

test("Ivs has the same methods", () => {
  const methods = (type: { readonly prototype: object }): string[] =>
    Object.getOwnPropertyNames(type.prototype).filter(
      (name) => name !== "constructor" && !/^(paginate|waitUntil)/.test(name),
    );
  expect(methods(ivskit.Ivs).sort()).toEqual(methods(official.Ivs).sort());
});
