/** The hashes in JavaScript, which Deno uses for short texts, and those of the variant for Node equal node:crypto's. */
import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as node from "../src/runtime/hash/node.ts";
import { hmac, sha256 } from "../src/runtime/hash/sha256.ts";

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const shaOf = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
const macOf = (key: string | Uint8Array, text: string): string => createHmac("sha256", key).update(text).digest("hex");

/**
 * Lengths of data. Many are close to the end of a 64-byte block, and the longest needs a larger buffer than the others.
 */
const lengths = [0, 1, 31, 32, 54, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129, 1000, 5000];

describe("SHA-256", () => {
  it.each(lengths)("hashes %i characters", (length) => {
    expect(toHex(sha256("a".repeat(length)))).toBe(shaOf("a".repeat(length)));
  });

  it.each(lengths)("hashes %i bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => 255 - (index & 255));
    expect(toHex(sha256(bytes))).toBe(shaOf(bytes));
  });

  it("hashes text as UTF-8, lone surrogates too", () => {
    const unit = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constant("\ud800"));
    fc.assert(fc.property(unit, unit, (left, right) => toHex(sha256(left + right)) === shaOf(left + right)));
  });
});

describe("HMAC-SHA-256", () => {
  it.each(lengths)("takes a key of %i characters, and one of as many bytes", (length) => {
    const bytes = new Uint8Array(length).fill(200);
    expect(toHex(hmac("k".repeat(length))("text"))).toBe(macOf("k".repeat(length), "text"));
    expect(toHex(hmac("é".repeat(length))("text"))).toBe(macOf("é".repeat(length), "text"));
    expect(toHex(hmac(bytes)("text"))).toBe(macOf(bytes, "text"));
  });

  it("keeps a key for several texts", () => {
    const mac = hmac("key");
    for (const length of lengths) expect(toHex(mac("é".repeat(length)))).toBe(macOf("key", "é".repeat(length)));
  });
});

describe("on Node", () => {
  it.each(lengths)("both take %i characters and bytes", async (length) => {
    for (const data of ["k".repeat(length), "é".repeat(length), new Uint8Array(length).fill(200)]) {
      expect(toHex(await node.sha256(data))).toBe(shaOf(data));
      expect(toHex((await node.hmac(data))("tëxt"))).toBe(macOf(data, "tëxt"));
    }
  });

  it("an HMAC keeps its key for several texts", async () => {
    const mac = await node.hmac("key");
    for (const length of lengths) expect(toHex(mac("é".repeat(length)))).toBe(macOf("key", "é".repeat(length)));
  });
});
