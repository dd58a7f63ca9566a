/** The tables of the reference say each default, limit and status once. */
import { expect, test } from "vitest";
import { referencePages } from "../src/reference/pages.ts";

const pages = [...referencePages()].map(([path, text]) => ({ path, text }));

function placesOf(pattern: RegExp): readonly string[] {
  return pages.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`));
}

test("no default stands twice in a cell", () => {
  expect(placesOf(/\bdefault (\w+)\b[^|]*Default: `\1`/gi)).toEqual([]);
  expect(placesOf(/Default: `/g).length).toBeGreaterThan(0);
});

test("no largest length stands twice in a cell", () => {
  expect(placesOf(/\bup to (\d+) [^|]*(?:At most|0 to) \1 characters/gi)).toEqual([]);
  expect(placesOf(/\b\d+ to \d+ characters/g).length).toBeGreaterThan(0);
});

test("the meaning of an error does not repeat its status", () => {
  expect(placesOf(/\| \d{3} \|[^|\n]*\bStatus \d{3}[^|]*/g)).toEqual([]);
  expect(placesOf(/\| 403 \|/g).length).toBeGreaterThan(0);
});
