/** The envelope of timed metadata: it holds at most 1 KB, and players read its messages. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeMetadata, packMetadata } from "../src/metadata/envelope.ts";
import { createMetadataReader } from "../src/metadata/reader.ts";

const bytes = (text: string): number => Buffer.byteLength(text);

test.each([
  { id: 1, data: { goal: "2:1" }, want: '{"id":1,"data":{"goal":"2:1"}}' },
  { id: "k3f9", data: "grüezi 👋", want: '{"id":"k3f9","data":"grüezi 👋"}' },
  { id: 0, data: null, want: '{"id":0,"data":null}' },
])("the entry of $data", ({ id, data, want }) => {
  expect(encodeMetadata({ id, data })).toBe(want);
});

test.each([
  { name: "letters of one byte", letter: "x", size: 1 },
  { name: "letters of two bytes", letter: "ü", size: 2 },
  { name: "letters of three bytes", letter: "€", size: 3 },
  { name: "pairs of surrogates", letter: "👋", size: 4 },
])("1,024 bytes of $name fit, and one more does not", ({ letter, size }) => {
  const room = 1_024 - bytes('[{"id":1,"data":""}]');
  const data = letter.repeat(room / size).padEnd(letter.length * Math.floor(room / size) + (room % size), "x");
  const entry = encodeMetadata({ id: 1, data });
  expect(bytes(packMetadata([entry]).metadata)).toBe(1_024);
  expect(() => encodeMetadata({ id: 1, data: `${data}x` })).toThrow(
    new RangeError("data must have at most 1006 bytes as JSON, got 1007"),
  );
});

test.each([undefined, () => 1, Symbol("x")])("%s is not a JSON value", (data) => {
  expect(() => encodeMetadata({ id: 1, data })).toThrow(TypeError);
});

test("any messages arrive complete and in order, in as few calls as their order allows", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { minLength: 1 }), (texts) => {
      const entries = texts.map((data, id) => encodeMetadata({ id, data }));
      const read = createMetadataReader();
      const got: unknown[] = [];
      for (let first = 0; first < entries.length; ) {
        const { metadata, count } = packMetadata(entries.slice(first));
        expect(bytes(metadata)).toBeLessThanOrEqual(1_024);
        const next = entries[first + count];
        if (next) expect(bytes(metadata) + 1 + bytes(next)).toBeGreaterThan(1_024);
        got.push(...read(metadata));
        first += count;
      }
      expect(got).toEqual(texts.map((data, id) => ({ id, data })));
    }),
  );
});

test("a player gets a repeated message once", () => {
  const read = createMetadataReader();
  expect(read('[{"id":1,"data":"a"},{"id":2,"data":"b"}]')).toHaveLength(2);
  expect(read('[{"id":2,"data":"b"},{"id":"2","data":"c"}]')).toEqual([{ id: "2", data: "c" }]);
});

test("a reader remembers the last thousand ids", () => {
  const read = createMetadataReader();
  for (let id = 0; id <= 1_000; id++) read(packMetadata([encodeMetadata({ id, data: 0 })]).metadata);
  expect(read('[{"id":1,"data":0}]')).toEqual([]);
  expect(read('[{"id":0,"data":0}]')).toHaveLength(1);
});

test.each(["", "hello", "{}", "[1]", "[null]", '[{"id":1}]', '"[]"'])("a player ignores other metadata: %s", (text) => {
  expect(createMetadataReader()(text)).toEqual([]);
});
