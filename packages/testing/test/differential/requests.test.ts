/** Every operation sends the same request as the official client: method, host, path, query, content type and body. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryMembers } from "../../src/arbitrary-shapes.ts";
import { exampleMembers } from "../../src/example-values.ts";
import { type Operation, operationNamed } from "../../src/models.ts";
import { Differences } from "./differences.ts";
import { requestDifferences } from "./known-differences.ts";
import { requestData } from "./outcome-data.ts";
import { callBoth } from "./pair.ts";
import { forAll } from "./runs.ts";
import { type DifferentialService, serviceNamed, services } from "./services.ts";

const noTimestamps = fc.constant(undefined);

const differences = new Differences(requestDifferences);

async function expectSameRequest(
  service: DifferentialService,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): Promise<void> {
  const pair = await callBoth(service, operation.name, input);
  const context = { shapes: service.model.shapes, shape: operation.input, input };
  const { ours, theirs } = differences.level(requestData(pair.ours), requestData(pair.theirs), context);
  expect(ours, pair.ours.error?.message).toStrictEqual(theirs);
}

const operations = services.flatMap((service) =>
  service.model.operations.map((operation) => [service.service, operation.name, service, operation] as const),
);

describe.each(operations)("%s %s", (_service, _name, service, operation) => {
  const { input } = operation;
  const { shapes } = service.model;

  test.each(["smallest", "fullest"] as const)("with the %s input", async (extent) => {
    await expectSameRequest(service, operation, exampleMembers(shapes, input.members, extent));
  });

  test("with random inputs", async () => {
    const inputs = arbitraryMembers(shapes, input.members, { timestamp: noTimestamps });
    await forAll(inputs, (value) => expectSameRequest(service, operation, value));
  });

  test.each([undefined, null])("with %s for every member that may be left out", async (nothing) => {
    const left = input.members.filter(({ required }) => !required).map(({ name }) => [name, nothing] as const);
    const smallest = exampleMembers(shapes, input.members, "smallest");
    await expectSameRequest(service, operation, { ...smallest, ...Object.fromEntries(left) });
  });
});

describe("values at the edge", () => {
  const ivs = serviceNamed("ivs");
  const arn = "arn:aws:ivs:us-west-2:123456789012:channel/AbCdEf123456";
  test.each([
    ["null in a list", "BatchGetChannel", { arns: [arn, null, "b"] }],
    ["null in a map", "TagResource", { resourceArn: arn, tags: { kept: "yes", gone: null } }],
    ["null in a list of the query", "UntagResource", { resourceArn: arn, tagKeys: ["a", null, "b"] }],
    ["the same query value twice", "UntagResource", { resourceArn: arn, tagKeys: ["a", "a", ""] }],
    ["an empty label", "ListTagsForResource", { resourceArn: "" }],
    ["a dot as label", "UntagResource", { resourceArn: ".", tagKeys: ["a"] }],
    ["two dots as label", "TagResource", { resourceArn: "..", tags: {} }],
    ["no query value", "UntagResource", { resourceArn: arn, tagKeys: [] }],
    ["a member that the model does not know", "GetChannel", { arn, later: 1 }],
    ["nested members without a value", "CreateChannel", { multitrackInputConfiguration: { enabled: undefined } }],
    ["an empty nested structure", "CreateChannel", { multitrackInputConfiguration: {} }],
    ["tags named as what objects inherit", "CreateChannel", { tags: JSON.parse('{"__proto__":"a","toString":"b"}') }],
  ] as const)("%s", async (_, name, input) => {
    await expectSameRequest(ivs, operationNamed(ivs.model, name), input);
  });
});

test("every known difference still exists", () => {
  expect(differences.stale).toEqual([]);
});
