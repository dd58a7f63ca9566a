/** The error class in a program that loads the package as ESM and as CommonJS. */
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { createLocalIvs, ServiceError } from "../src/index.ts";

const other: typeof import("../src/index.ts") = createRequire(import.meta.url)("@ivskit/local");

test("instanceof is true for an error of the other copy, in both directions", async () => {
  expect(other.ServiceError).not.toBe(ServiceError);
  const thrown = await other
    .createLocalIvs()
    .streams.end("arn:aws:ivs:us-west-2:123456789012:channel/x")
    .catch((error) => error);
  expect(thrown instanceof ServiceError).toBe(true);
  const ours = await createLocalIvs()
    .streams.end("arn:aws:ivs:us-west-2:123456789012:channel/x")
    .catch((error) => error);
  expect(ours instanceof other.ServiceError).toBe(true);
});

test("instanceof is false for other values, and for a subclass that did not make the error", () => {
  class Own extends ServiceError {}
  const error = new ServiceError("ValidationException", "wrong");
  expect(new Own("ValidationException", "wrong") instanceof ServiceError).toBe(true);
  for (const value of [new Error("x"), { name: "ValidationException" }, undefined, null, "x"]) {
    expect((value as unknown) instanceof ServiceError).toBe(false);
  }
  expect(error instanceof Own).toBe(false);
});
