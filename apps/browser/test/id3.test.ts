/** Timed metadata is read from a tag of ID3. */
import { expect, test } from "vitest";
import { readId3 } from "../src/id3.ts";

function frame(name: string, content: readonly number[]): number[] {
  return [...Buffer.from(name), 0, 0, content.length >> 7, content.length & 0x7f, 0, 0, ...content];
}

function tag(...frames: readonly number[][]): Uint8Array {
  const bytes = frames.flat();
  return Uint8Array.from([...Buffer.from("ID3"), 4, 0, 0, 0, 0, bytes.length >> 7, bytes.length & 0x7f, ...bytes]);
}

const text = (content: string): number[] => [3, 0, ...Buffer.from(content), 0];

test.each([
  { name: "a text", given: tag(frame("TXXX", text("héllo 😀"))), want: "héllo 😀" },
  { name: "a text of more than 127 bytes", given: tag(frame("TXXX", text("x".repeat(300)))), want: "x".repeat(300) },
  { name: "a text after another frame", given: tag(frame("PRIV", [1, 2, 3]), frame("TXXX", text("a"))), want: "a" },
  { name: "another frame alone", given: tag(frame("PRIV", [1, 2, 3])), want: undefined },
  { name: "a tag without frames", given: tag(), want: undefined },
  { name: "nothing", given: new Uint8Array(), want: undefined },
])("$name", ({ given, want }) => {
  expect(readId3(given)).toBe(want);
});
