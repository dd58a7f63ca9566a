import { inspect } from "node:util";
import { expect, test } from "vitest";
import { errorName, raise } from "../src/bindings/error.ts";
import { redact, ServiceException } from "../src/index.ts";
import { classify } from "../src/retry/classify.ts";
import { createScrub } from "../src/secrets/scrub.ts";
import { startServer } from "./support/server.ts";
import {
  CreateThingCommand,
  failure,
  InternalServerException,
  ResourceNotFoundException,
  service,
  TestServiceException,
  testClient,
} from "./support/service.ts";

const progress = { operation: { name: "GetThing" }, attempt: 1, totalRetryDelay: 0 };

const raised = (
  headers: Record<string, string>,
  body: string,
  statusCode = 404,
  secrets: string[] = [],
): ServiceException => raise(service, { statusCode, headers, body }, progress, createScrub(secrets));

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

test("a body cannot change the class of an exception", () => {
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

test("secrets are removed from every member, also in their JSON form", () => {
  const secret = 'sk_"quoted"_key';
  const body = JSON.stringify({ message: `bad ${secret}`, list: [{ deep: secret }] });
  expect(inspect(raised({}, body, 400, [secret]), { depth: 9 })).not.toContain("quoted");
  expect(inspect(raised({}, `${body}}`, 400, [secret]), { depth: 9 })).not.toContain("quoted");
});

test("the cut of an excerpt leaves no half of a secret", () => {
  expect(raised({}, `${"a".repeat(190)}hidden-0123456789`, 400, ["hidden-0123456789"]).message).not.toContain("hidden");
});

/** Names of members that objects or errors already have, or that programs read when they handle an error. */
const provided =
  "toString constructor hasOwnProperty isPrototypeOf valueOf toLocaleString propertyIsEnumerable then toJSON stack cause \
name message Message $fault $metadata $response $service __proto__ __defineGetter__ __type Symbol.toStringTag @@iterator".split(
    " ",
  );

test.each(provided)("a body with the member %s does not damage the error", (member) => {
  for (const value of ["x", 1, true, { retryable: true, throttling: true, a: 1 }, ["x"], {}]) {
    const body = `{"extra":1,"exceptionMessage":"gone",${JSON.stringify(member)}:${JSON.stringify(value)}}`;
    for (const type of ["ResourceNotFoundException", "InternalServerException", "Unknown"]) {
      const error = raised({ "x-amzn-errortype": type }, body, 400);
      expect(`${error}`).toMatch(new RegExp(`^${type}: .`));
      expect(inspect(error)).toContain(type);
      expect(JSON.stringify({ error })).toContain("extra");
      expect(error).toBeInstanceOf(TestServiceException);
      expect(error.constructor).toBe(Object.getPrototypeOf(error).constructor);
      expect(classify(error)).toBeUndefined();
      expect(error).toMatchObject({ name: type, extra: 1, $metadata: { httpStatusCode: 400 }, $service: "ivs" });
      expect(error.stack).toContain("at raise");
      expect(error.cause).toBeUndefined();
      expect(Object.hasOwn(error, "toString") || Object.hasOwn(error, "constructor")).toBe(false);
      expect(redact(error)).toMatchObject({ extra: 1 });
    }
  }
});

test("a member of a body does not cause a retry of a write", async () => {
  const body = '{"__type":"InternalServerException","constructor":{"retryable":true,"throttling":true}}';
  const server = await startServer({ status: 500, body });
  const error = await failure(testClient(server.url).send(new CreateThingCommand({})));
  expect(error).toMatchObject({ name: "InternalServerException", $metadata: { attempts: 1 } });
  expect(server.received.length).toBe(1);
});

test.each(["[", '{"a":'])("a body that is nested deeply with %s does not hide the error", (open) => {
  const close = open === "[" ? "]" : "}";
  for (const depth of [1000, 4000, 100_000]) {
    const deep = `${open.repeat(depth)}1${close.repeat(depth)}`;
    const error = raised({ "x-amzn-errortype": "Known" }, `{"message":"gone","deep":${deep}}`, 400, ["secret-0123"]);
    expect(error).toMatchObject({ name: "Known", message: "gone" });
  }
});

test.each<[what: string, secret: string, name: string]>([
  ["a part of its name", "Channel", "ChannelNotBroadcasting"],
  ["a longer part", "NotBroadcasting", "ChannelNotBroadcasting"],
  ["its ending", "Exception", "ThrottlingException"],
  ["all of a name that the client knows", "ResourceNotFoundException", "ResourceNotFoundException"],
])("an error keeps its name if a secret is %s", (_, secret, name) => {
  for (const error of [
    raised({ "x-amzn-errortype": name }, "{}", 400, [secret]),
    raised({ "x-amzn-errortype": `${name}:http://internal/` }, "{}", 400, [secret]),
    raised({}, JSON.stringify({ __type: `com.amazonaws#${name}` }), 400, [secret]),
    raised({}, JSON.stringify({ code: name }), 400, [secret]),
  ]) {
    expect(error.name).toBe(name);
    if (name.startsWith("Throttling")) expect(classify(error)?.kind).toBe("throttling");
  }
});

test("an echo of a secret is shown nowhere", () => {
  const secret = "sk_us-west-2_a/b+c";
  for (const echo of [secret, `before ${secret} after`]) {
    const headers = { "x-amzn-errortype": echo, "x-amzn-errormessage": echo, "x-amzn-requestid": echo, other: echo };
    const body = JSON.stringify({
      [echo]: { [`a ${echo}`]: [echo] },
      __type: echo,
      code: echo,
      message: echo,
      extra: 1,
    });
    for (const [given, text] of [
      [headers, body],
      [headers, "{}"],
      [{}, body],
      [{}, `<p>${echo}</p>`],
    ] as const) {
      const answer = { statusCode: 400, headers: given, body: text };
      const error = raise(service, answer, progress, createScrub([secret]));
      const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + error;
      expect(shown).not.toContain(echo);
      expect(shown).toContain("[redacted]");
    }
  }
});

test("a short secret does not damage values of headers and ids", () => {
  const requestId = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
  const headers = { date: "Thu, 01 Jan 2026 00:00:00 GMT", "retry-after": "12345", "x-amzn-requestid": requestId };
  const error = raised(headers, "{}", 503, ["2026", "1234", "5717"]);
  expect(error).toMatchObject({ $response: { headers }, $metadata: { requestId } });
});

test("a header with several values shows no secret", () => {
  const headers = { "set-cookie": ["a=secret-0123", "b"] } as unknown as Record<string, string>;
  expect(raised(headers, "{}", 400, ["secret-0123"]).$response?.headers).toEqual({ "set-cookie": "a=[redacted],b" });
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
  // Another copy of the package has other base classes, so `instanceof` compares the name of a service's error.
  expect(error).toBeInstanceOf(OtherNamed);
  for (const type of [ResourceNotFoundException, OtherServiceException]) {
    expect(error).not.toBeInstanceOf(type);
  }
  expect(raised({ "x-amzn-errortype": "Nameless" }, "{}")).not.toBeInstanceOf(Named);
  expect(new Named({ message: "m" })).toBeInstanceOf(Named);
  for (const other of [undefined, null, "Named", { name: "Named" }, new Error("Named")]) {
    expect(other instanceof Named).toBe(false);
  }
});

// A regular expression that backtracks would need almost a minute for these names, instead of milliseconds.
test("a name of any length is read at once", { timeout: 10_000 }, () => {
  for (const letter of ["a", "#", "a#", ":"]) {
    const name = letter.repeat(300_000);
    expect(typeof errorName(name)).toMatch(/string|undefined/);
  }
  expect(errorName(`${"a".repeat(300_000)}#FooError:x`)).toBe("FooError");
});
