/**
 * Every modelled error of every operation, in each form in which it travels, gives the same error from both clients.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryMembers } from "../../src/arbitrary-shapes.ts";
import { isoTimestamp } from "../../src/arbitrary-text.ts";
import { exampleMembers } from "../../src/example-values.ts";
import { type Operation, operationNamed, type StructureShape } from "../../src/models.ts";
import { type WireResponse, writeResponse } from "../../src/wire-response.ts";
import { Differences } from "./differences.ts";
import { errorDifferences } from "./known-differences.ts";
import { errorData } from "./outcome-data.ts";
import { callBoth } from "./pair.ts";
import { forAll } from "./runs.ts";
import { classOf, type DifferentialService, serviceNamed, services } from "./services.ts";

const differences = new Differences(errorDifferences);

/** The places where a service may write the name of an error. */
const wireForms = ["header", "header with address", "__type", "__type with namespace", "code"] as const;
type WireForm = (typeof wireForms)[number];

function withName(response: WireResponse, name: string, form: WireForm): WireResponse {
  // A member and the name use the same header: the name wins.
  const { "x-amzn-errortype": _, ...headers } = response.headers;
  const inHeader = (value: string): WireResponse => ({
    ...response,
    headers: { ...headers, "x-amzn-errortype": value },
  });
  const inBody = (member: string, value: string): WireResponse => ({
    ...response,
    headers,
    body: JSON.stringify({ [member]: value, ...JSON.parse(response.body) }),
  });
  switch (form) {
    case "header":
      return inHeader(name);
    case "header with address":
      return inHeader(`${name}:http://internal.amazon.com/coral/com.amazonaws.ivs/`);
    case "__type":
      return inBody("__type", name);
    case "__type with namespace":
      return inBody("__type", `com.amazonaws.ivs#${name}`);
    case "code":
      return inBody("code", name);
  }
}

async function expectSameError(
  service: DifferentialService,
  operation: Operation,
  shape: StructureShape | undefined,
  response: WireResponse,
): Promise<void> {
  const { model, className, ours: ourClasses, theirs: theirClasses } = service;
  const input = exampleMembers(model.shapes, operation.input.members, "smallest");
  const pair = await callBoth(service, operation.name, input, response);
  const context = { shapes: model.shapes, shape, response, className };
  const { ours, theirs } = differences.level(
    errorData(pair.ours, ourClasses),
    errorData(pair.theirs, theirClasses),
    context,
  );
  expect(ours).toStrictEqual(theirs);
  const base = `${className}ServiceException`;
  if (shape) expect(pair.theirs.error).toBeInstanceOf(classOf(theirClasses, shape.name));
  expect(pair.ours.error).toBeInstanceOf(classOf(ourClasses, shape?.name ?? base));
  expect(pair.ours.error).toBeInstanceOf(classOf(ourClasses, base));
}

const surprising = { timestamp: isoTimestamp, surprises: true };
const statusOf = ({ error }: StructureShape): number => error?.httpStatus ?? 500;

const operations = services.flatMap((service) =>
  service.model.operations
    .filter(({ errors }) => errors.length > 0)
    .map((operation) => [service.service, operation.name, service, operation] as const),
);

describe.each(operations)("%s %s", (_service, _name, service, operation) => {
  const { shapes } = service.model;
  describe.each(operation.errors)("$name", (shape) => {
    test.each(wireForms)("named in %s", async (form) => {
      for (const extent of ["smallest", "fullest"] as const) {
        const members = exampleMembers(shapes, shape.members, extent);
        await expectSameError(
          service,
          operation,
          shape,
          withName(writeResponse(shape, statusOf(shape), members), shape.name, form),
        );
      }
    });
  });

  test("random members of random errors", async () => {
    const { errors } = operation;
    const shapeNamed = (name: string): StructureShape => errors.find((shape) => shape.name === name) as StructureShape;
    const cases = fc.constantFrom(...errors.map(({ name }) => name)).chain((name) =>
      fc.record({
        name: fc.constant(name),
        form: fc.constantFrom(...wireForms),
        members: arbitraryMembers(shapes, shapeNamed(name).members, surprising),
        text: fc.constantFrom({}, { message: "in message" }, { Message: "in Message" }),
      }),
    );
    await forAll(cases, ({ name, form, members, text }) => {
      const shape = shapeNamed(name);
      const response = writeResponse(shape, statusOf(shape), { ...members, ...text });
      return expectSameError(service, operation, shape, withName(response, name, form));
    });
  });
});

const ivs = serviceNamed("ivs");
const getChannel = operationNamed(ivs.model, "GetChannel");

describe("errors that the model does not know", () => {
  test.each(wireForms)("named in %s", async (form) => {
    const response: WireResponse = { status: 429, headers: {}, body: '{"message":"Too fast","extra":[1]}' };
    await expectSameError(ivs, getChannel, undefined, withName(response, "TooManyRequestsException", form));
  });

  test("text in the header x-amzn-errormessage", async () => {
    const headers = { "x-amzn-errortype": "ForbiddenException", "x-amzn-errormessage": "Said by the gateway" };
    await expectSameError(ivs, getChannel, undefined, { status: 403, headers, body: "{}" });
  });
});

test.each([
  ["a page of a gateway", { status: 502, headers: { "content-type": "text/html" }, body: "<html>Bad gateway</html>" }],
  ["half a body", { status: 500, headers: {}, body: '{"message":"the serv' }],
  ["no body and no name", { status: 503, headers: {}, body: "" }],
  ["an object that says nothing", { status: 404, headers: {}, body: "{}" }],
  ["a redirect", { status: 302, headers: { location: "https://elsewhere.example.com" }, body: "" }],
])("%s", async (_, response) => {
  await expectSameError(ivs, getChannel, undefined, response);
});

test("every known difference still exists", () => {
  expect(differences.stale).toEqual([]);
});
