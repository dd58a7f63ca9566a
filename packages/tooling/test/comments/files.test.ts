/** Rules about a file: its header, and the functions that it exports. */
import { expect, test } from "vitest";
import { placesOf } from "../../src/comments/places.ts";

const foundIn = (text: string, rule: string): readonly string[] =>
  placesOf("some.ts", text)
    .filter((place) => place.rule === rule)
    .map(({ line, found }) => `${line}: ${found}`);

test.each<readonly [given: string, want: readonly string[]]>([
  ['// It reads files.\nimport "a";\n', ["1: //"]],
  ["// It reads files.\n\nconst a = 1;\n", ["1: //"]],
  ["#!/usr/bin/env node\n// It reads files.\n\nconst a = 1;\n", ["2: //"]],
  ['/** It reads files. */\nimport "a";\n', []],
  ["// The name counts.\nconst a = 1;\n", []],
  ['import "a";\n// It reads files.\n\nconst a = 1;\n', []],
  ['// @ts-self-types="./a.d.ts"\nimport "a";\n', []],
])("the header of %j", (given, want) => {
  expect(foundIn(given, "line-header")).toEqual(want);
});

test.each<readonly [given: string, want: readonly string[]]>([
  ["export function a() { if (x) throw new Error(); }", ["1: a"]],
  ["\n/** It reads. */\nexport const b = () => { throw new Error(); };", ["3: b"]],
  ["/** @throws Error always */\nexport function a() { throw new Error(); }", []],
  ["/** @throws Error always */\nexport const b = () => { throw new Error(); };", []],
  ["function a() { throw new Error(); }", []],
  ["export function a() { return 1; }", []],
  ["export function a() { return () => { throw new Error(); }; }", []],
  ["export function a() { class B { c() { throw new Error(); } } return B; }", []],
])("a missing @throws in %j", (given, want) => {
  expect(foundIn(given, "missing-throws")).toEqual(want);
});
