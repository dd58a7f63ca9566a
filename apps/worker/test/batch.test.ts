/** Messages are packed into payloads in order, as many as fit. */
import { expect, test } from "vitest";
import { maxMessageBytes, maxPayloadBytes, packBatch } from "../src/batch.ts";

const message = (id: number, data: unknown): { id: number; data: string } => ({ id, data: JSON.stringify(data) });

test("packs messages in order, until the payload is full", () => {
  const many = Array.from({ length: 200 }, (_, index) => message(index + 1, { n: index }));
  const batch = packBatch(many);
  expect(JSON.parse(batch?.payload ?? "")).toEqual(
    many.slice(0, batch?.ids.length).map(({ id, data }) => ({ id, data: JSON.parse(data) })),
  );
  expect(batch?.ids.length).toBeGreaterThan(30);
  expect(batch?.ids.length).toBeLessThan(200);
});

test("fills a payload to the last byte of UTF-8, and no further", () => {
  for (let size = 0; size < 40; size++) {
    const batch = packBatch([message(1, "ü".repeat(480)), message(2, "y".repeat(size)), message(3, 0)]);
    expect(Buffer.byteLength(batch?.payload ?? "")).toBeLessThanOrEqual(maxPayloadBytes);
  }
  const whole = packBatch([message(1, "x".repeat(1003)), message(2, 0)]);
  expect([Buffer.byteLength(whole?.payload ?? ""), whole?.ids]).toEqual([1023, [1]]);
  const exact = packBatch([message(1, "x".repeat(492)), message(2, "x".repeat(493))]);
  expect([Buffer.byteLength(exact?.payload ?? ""), exact?.ids]).toEqual([1024, [1, 2]]);
});

test("without messages there is no batch", () => expect(packBatch([])).toBeUndefined());

test("a message of the largest size fits with any id", () => {
  const data = JSON.stringify("x".repeat(maxMessageBytes - 2));
  const batch = packBatch([{ id: Number.MAX_SAFE_INTEGER, data }]);
  expect(Buffer.byteLength(batch?.payload ?? "")).toBe(maxPayloadBytes);
});
