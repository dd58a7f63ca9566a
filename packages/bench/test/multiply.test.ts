import { expect, test } from "vitest";
import { multiply } from "../src/cases/scale/multiply.ts";

const model = {
  smithy: "2.0",
  shapes: {
    "a#Service": { type: "service", operations: [{ target: "a#Get" }] },
    "a#Get": {
      type: "operation",
      output: { target: "a#Out" },
      traits: { "smithy.api#http": { method: "POST", uri: "/Get/{arn}" }, "smithy.api#documentation": "a#Out is got." },
    },
    "a#Out": { type: "structure", members: { next: { target: "a#Out" }, name: { target: "smithy.api#String" } } },
  },
};

test("one copy is the model itself", () => {
  expect(multiply(model, 1)).toEqual(model);
});

test("a copy refers to its own shapes and has its own path, and the service has all operations", () => {
  const { shapes } = multiply(model, 2);
  expect(Object.keys(shapes).sort()).toEqual(["a#Get", "a#GetCopy1", "a#Out", "a#OutCopy1", "a#Service"]);
  expect(shapes["a#Service"]?.operations).toEqual([{ target: "a#Get" }, { target: "a#GetCopy1" }]);
  expect(shapes["a#GetCopy1"]).toEqual({
    type: "operation",
    output: { target: "a#OutCopy1" },
    traits: {
      "smithy.api#http": { method: "POST", uri: "/GetCopy1/{arn}" },
      "smithy.api#documentation": "a#Out is got.",
    },
  });
  expect(shapes["a#OutCopy1"]).toEqual({
    type: "structure",
    members: { next: { target: "a#OutCopy1" }, name: { target: "smithy.api#String" } },
  });
});
