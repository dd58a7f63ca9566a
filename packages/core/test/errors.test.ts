import { inspect } from "node:util";
import { expect, test } from "vitest";
import { errorName, raise } from "../src/errors/raise.ts";
import { ServiceException } from "../src/index.ts";
import {
  InternalServerException,
  ResourceNotFoundException,
  service,
  TestServiceException,
} from "./support/service.ts";

const raised = (
  headers: Record<string, string>,
  body: string,
  statusCode = 404,
  secrets: string[] = [],
): ServiceException => raise(service, { statusCode, headers, body }, { httpStatusCode: statusCode }, secrets);

test.each<[headers: Record<string, string>, body: Record<string, unknown> | undefined, want: string | undefined]>([
  [{ "x-amzn-errortype": "FooError" }, { __type: "Other" }, "FooError"],
  [{ "x-amzn-errortype": "FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/" }, {}, "FooError"],
  [{ "x-amzn-errortype": "FooError, FooError" }, {}, "FooError"],
  [{ "x-amzn-errortype": "aws.protocoltests.restjson#FooError:http://internal/" }, {}, "FooError"],
  [{}, { __type: "com.amazonaws.ivs#FooError" }, "FooError"],
  [{}, { __type: "aws.ivs#FooError:http://internal/" }, "FooError"],
  [{}, { code: "ns#FooError" }, "FooError"],
  [{}, { __type: "", code: "FooError" }, "FooError"],
  [{}, { code: 7 }, undefined],
  [{}, undefined, undefined],
])("the name in %j and %j is %s", (headers, body, want) => {
  expect(errorName(headers["x-amzn-errortype"], body?.__type, body?.code)).toBe(want);
});

test.each<[headers: Record<string, string>, body: Record<string, unknown> | undefined, want: string | undefined]>([
  [{ "x-amzn-errormessage": "h" }, { message: "m", Message: "M", exceptionMessage: "e" }, "m"],
  [{ "x-amzn-errormessage": "h" }, { Message: "M", exceptionMessage: "e" }, "M"],
  [{ "x-amzn-errormessage": "h" }, { exceptionMessage: "e" }, "e"],
  [{ "x-amzn-errormessage": "h" }, { message: "" }, "h"],
  [{}, { message: 1 }, "The service answered 400."],
  [{}, undefined, "The service answered 400: undefined."],
])("the text in %j and %j is %s", (headers, body, want) => {
  expect(raised(headers, String(JSON.stringify(body)), 400).message).toBe(want);
});

test("a modelled error has its class, its members and its text", () => {
  const error = raised(
    { "x-amzn-errortype": "ResourceNotFoundException", "access-control-allow-origin": "*" },
    '{"exceptionMessage":"gone","extra":1}',
  );
  expect(error).toBeInstanceOf(ResourceNotFoundException);
  expect(error).toBeInstanceOf(TestServiceException);
  expect(error).toBeInstanceOf(ServiceException);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "ResourceNotFoundException",
    message: "gone",
    exceptionMessage: "gone",
    accessControlAllowOrigin: "*",
    extra: 1,
    $fault: "client",
    $metadata: { httpStatusCode: 404 },
    $service: "ivs",
    $response: { statusCode: 404 },
  });
  expect(Object.keys(error)).not.toContain("$response");
  expect(error.stack).toContain("gone");
});

test("a body cannot change what an exception is", () => {
  const error = raised(
    { "x-amzn-errortype": "InternalServerException" },
    '{"name":"x","$fault":"client","stack":"x","$metadata":1,"__proto__":{"a":1},"constructor":"x"}',
    500,
  );
  expect(error).toBeInstanceOf(InternalServerException);
  expect(error).toMatchObject({
    name: "InternalServerException",
    $fault: "server",
    $metadata: { httpStatusCode: 500 },
  });
  expect(error.stack).not.toBe("x");
});

test.each(["toString", "__proto__", "constructor"])("the error name %s is not looked up in Object", (name) => {
  const error = raised({ "x-amzn-errortype": name }, "{}");
  expect(error.name).toBe(name);
  expect(error.constructor).toBe(TestServiceException);
});

test.each<[status: number, body: string, want: string]>([
  [502, "", "The service answered 502."],
  [502, "{}", "The service answered 502."],
  [502, "<h1>\n Bad   gateway</h1>", "The service answered 502: <h1> Bad gateway</h1>."],
  [400, `${"a".repeat(300)}`, `The service answered 400: ${"a".repeat(200)}.`],
])("%d with %j says so", (status, body, want) => {
  expect(raised({}, body, status)).toMatchObject({ name: "UnknownError", message: want });
});

test("secrets are taken out of every member, also where JSON escapes them", () => {
  const secret = 'sk_"quoted"_key';
  const body = JSON.stringify({ message: `bad ${secret}`, list: [{ deep: secret }] });
  expect(inspect(raised({}, body, 400, [secret]), { depth: 9 })).not.toContain("quoted");
  expect(inspect(raised({}, `${body}}`, 400, [secret]), { depth: 9 })).not.toContain("quoted");
});

test("the cut of an excerpt leaves no half of a secret", () => {
  expect(raised({}, `${"a".repeat(190)}hidden-0123456789`, 400, ["hidden-0123456789"]).message).not.toContain("hidden");
});

test("an exception can be made by hand, for tests of one's own", () => {
  const error = new ResourceNotFoundException({ message: "gone" });
  expect(error).toMatchObject({ name: "ResourceNotFoundException", message: "gone", $fault: "client", $metadata: {} });
});

test("an error is of the class that its name says, though core does not know the class", () => {
  class Named extends TestServiceException {
    static override readonly code = "Named";
  }
  class OtherServiceException extends ServiceException {}
  class OtherNamed extends OtherServiceException {
    static override readonly code = "Named";
  }
  const error = raised({ "x-amzn-errortype": "Named" }, "{}");
  for (const type of [Named, TestServiceException, ServiceException, Error]) expect(error).toBeInstanceOf(type);
  for (const type of [ResourceNotFoundException, OtherNamed, OtherServiceException]) {
    expect(error).not.toBeInstanceOf(type);
  }
  expect(raised({ "x-amzn-errortype": "Nameless" }, "{}")).not.toBeInstanceOf(Named);
  expect(new Named({ message: "m" })).toBeInstanceOf(Named);
  for (const other of [undefined, null, "Named", { name: "Named" }, new Error("Named")]) {
    expect(other instanceof Named).toBe(false);
  }
});
