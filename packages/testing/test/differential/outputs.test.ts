/** Every operation reads the same output from a response as the official client does. */
import { describe, expect, test } from "vitest";
import { arbitraryMembers } from "../../src/arbitrary-shapes.ts";
import { isoTimestamp } from "../../src/arbitrary-text.ts";
import { exampleMembers } from "../../src/example-values.ts";
import { type Operation, operationNamed } from "../../src/models.ts";
import { type WireResponse, writeResponse } from "../../src/wire-response.ts";
import { Differences } from "./differences.ts";
import { outputDifferences } from "./known-differences.ts";
import { outputData } from "./outcome-data.ts";
import { callBoth } from "./pair.ts";
import { forAll } from "./runs.ts";
import { type DifferentialService, serviceNamed, services } from "./services.ts";

const differences = new Differences(outputDifferences);

async function expectSameOutput(
  service: DifferentialService,
  operation: Operation,
  response: WireResponse,
): Promise<void> {
  const { shapes } = service.model;
  const input = exampleMembers(shapes, operation.input.members, "smallest");
  const pair = await callBoth(service, operation.name, input, response);
  const context = { shapes, shape: operation.output };
  const { ours, theirs } = differences.level(outputData(pair.ours), outputData(pair.theirs), context);
  expect(ours).toStrictEqual(theirs);
}

const operations = services.flatMap((service) =>
  service.model.operations.map((operation) => [service.service, operation.name, service, operation] as const),
);

describe.each(operations)("%s %s", (_service, _name, service, operation) => {
  const { output, http } = operation;
  const { shapes } = service.model;
  const respond = (members: Readonly<Record<string, unknown>>): WireResponse =>
    writeResponse(output, http.code, members);

  test.each(["smallest", "fullest"] as const)("the %s output", async (extent) => {
    await expectSameOutput(service, operation, respond(exampleMembers(shapes, output.members, extent)));
  });

  test("random outputs", async () => {
    const members = arbitraryMembers(shapes, output.members, { timestamp: isoTimestamp, surprises: true });
    await forAll(members, (value) => expectSameOutput(service, operation, respond(value)));
  });

  test("no body at all", async () => {
    await expectSameOutput(service, operation, { ...respond({}), body: "" });
  });
});

describe("bodies at the edge", () => {
  const ivs = serviceNamed("ivs");
  const given = (body: string): WireResponse => ({
    status: 200,
    headers: { "content-type": "application/json" },
    body,
  });
  test.each([
    ["null in a list", "ListChannels", '{"channels":[null,{"arn":"a"}]}'],
    ["null in a map", "ListTagsForResource", '{"tags":{"kept":"yes","gone":null}}'],
    ["tags named as what objects inherit", "ListTagsForResource", '{"tags":{"__proto__":"a","constructor":"b"}}'],
    ["the word null in a value", "GetChannel", '{"channel":{"name":"null","arn":null}}'],
    ["white space around", "GetChannel", ' \n{"channel": {"name": "x"}}\n'],
    ["a number with an exponent", "GetStream", '{"stream":{"viewerCount":1e3}}'],
    ["an escaped name", "GetChannel", '{"ch\\u0061nnel":{"name":"\\ud83d\\udcfa"}}'],
  ] as const)("%s", async (_, name, body) => {
    await expectSameOutput(ivs, operationNamed(ivs.model, name), given(body));
  });

  test.each([
    ["a timestamp that is none", '{"stream":{"startTime":"yesterday","state":"LIVE"}}'],
    ["a timestamp as a number", '{"stream":{"startTime":1714979289,"state":"LIVE"}}'],
  ])("theirs refuses %s, ours leaves the member out and names it", async (_, body) => {
    const { ours, theirs } = await callBoth(ivs, "GetStream", { channelArn: "a" }, given(body));
    expect(theirs.error).toBeInstanceOf(Error);
    expect(ours.output).toMatchObject({ stream: { state: "LIVE" } });
    expect(JSON.stringify(ours.output)).toContain("stream.startTime: expected a timestamp");
  });

  test.each([
    ["a body that is no JSON", "GetChannel", "<html>"],
    ["a body that ends early", "GetChannel", '{"channel":{"name":'],
  ] as const)("both refuse %s", async (_, name, body) => {
    const { ours, theirs } = await callBoth(ivs, name, { arn: "a", channelArn: "a" }, given(body));
    expect(theirs.error).toBeInstanceOf(Error);
    expect(ours.error?.name).toBe("ResponseParseError");
  });
});

test("every known difference still exists", () => {
  expect(differences.stale).toEqual([]);
});
