/** Failed calls and invalid options give typed errors without secrets. An error of a hook is passed on unchanged. */
import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  AbortError,
  Client,
  type ClientConfig,
  ConfigurationError,
  ConnectionError,
  CredentialsError,
  EndpointError,
  InputError,
  MissingRegionError,
  ResponseParseError,
  TimeoutError,
} from "../src/index.ts";
import { startServer, unreachable } from "./support/server.ts";
import {
  credentials,
  failure,
  GetThingCommand,
  service,
  TestServiceException,
  testClient,
  UntagCommand,
} from "./support/service.ts";

const never = (): void => {};
const session = { ...credentials, sessionToken: "session-token-0123456789" };
const secretInput = "a sensitive member's value";

function expectNoSecret(error: unknown): void {
  const shown = inspect(error, { depth: 10, showHidden: true });
  for (const secret of [session.secretAccessKey, session.sessionToken, secretInput])
    expect(shown).not.toContain(secret);
}

test("an unreachable endpoint is a ConnectionError", async () => {
  const client = testClient(await unreachable(), { credentials: session });
  const error = await failure(client.send(new GetThingCommand({ secret: secretInput })));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ name: "ConnectionError", $metadata: { attempts: 3 } });
  expect(error.cause).toBeInstanceOf(Error);
  expect(error.message).toContain("ECONNREFUSED");
  expectNoSecret(error);
});

test("a missing region is a MissingRegionError", async () => {
  const error = await failure(new Client(service, { credentials: session }).send(new GetThingCommand({})));
  expect(error).toBeInstanceOf(MissingRegionError);
  expect(error).toMatchObject({ name: "MissingRegionError", $metadata: { attempts: 0 } });
  expectNoSecret(error);
});

test("a successful response whose body is not JSON is a ResponseParseError", async () => {
  const server = await startServer({ headers: { "content-type": "text/html" }, body: `<p>${secretInput}</p>` });
  const error = await failure(testClient(server.url).send(new GetThingCommand({ secret: secretInput })));
  expect(error).toBeInstanceOf(ResponseParseError);
  expect(error).toMatchObject({
    name: "ResponseParseError",
    $metadata: { httpStatusCode: 200, requestId: "request-1", attempts: 1 },
  });
  expect(error.message).toContain("status 200");
  expect(error.cause).toBeInstanceOf(SyntaxError);
  expectNoSecret(error);
});

test("an error never quotes a body that is not JSON", async () => {
  const server = await startServer({ body: "sk_short" });
  const error = await failure(testClient(server.url).send(new GetThingCommand({})));
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("sk_short");
});

test.each(["[]", '"text"', "1"])("a success with the body %s is a ResponseParseError", async (body) => {
  const server = await startServer({ body });
  expect(await failure(testClient(server.url).send(new GetThingCommand({})))).toBeInstanceOf(ResponseParseError);
});

test("an error response whose body is not JSON is still a service error", async () => {
  const body = `<html> upstream said ${secretInput} and ${session.sessionToken} ${"x".repeat(400)}`;
  const server = await startServer({ status: 403, body });
  const error = await failure(
    testClient(server.url, { credentials: session }).send(new GetThingCommand({ secret: secretInput })),
  );
  expect(error).toBeInstanceOf(TestServiceException);
  expect(error).toMatchObject({
    name: "UnknownError",
    $fault: "client",
    $metadata: { httpStatusCode: 403, attempts: 1 },
  });
  expect(error.message).toContain("403");
  expect(error.message).toContain("upstream said [redacted] and [redacted] xxx");
  expect(error.message.length).toBeLessThan(300);
  expectNoSecret(error);
});

test("an unknown error name is kept, in the service's base class", async () => {
  const server = await startServer({ status: 418, body: `{"__type":"TeapotException","message":"no ${secretInput}"}` });
  const error = await failure(testClient(server.url).send(new GetThingCommand({ secret: secretInput })));
  expect(error).toBeInstanceOf(TestServiceException);
  expect(error).toMatchObject({
    name: "TeapotException",
    message: "no [redacted]",
    $metadata: { httpStatusCode: 418 },
  });
  expectNoSecret(error);
});

test("a call that takes too long is a TimeoutError, before the headers and within the body", async () => {
  for (const reply of [
    never,
    (response: import("node:http").ServerResponse) => void response.writeHead(200).write("{"),
  ]) {
    const server = await startServer(reply);
    const error = await failure(
      testClient(server.url, { requestTimeout: 1_000, maxAttempts: 2 }).send(new GetThingCommand({})),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ name: "TimeoutError", $metadata: { attempts: 2 } });
    expect(error.message).toContain("1000 ms");
    expectNoSecret(error);
    expect(server.received.length).toBe(2);
  }
});

test("requestTimeout of a call goes before the client's", async () => {
  const server = await startServer(never);
  const call = testClient(server.url, { maxAttempts: 1 }).send(new GetThingCommand({}), { requestTimeout: 30 });
  expect((await failure(call)).message).toContain("30 ms");
});

test.each<[string, (abort: () => void) => Promise<Parameters<typeof testClient>>]>([
  [
    "before it begins",
    async (abort) => {
      abort();
      return ["http://127.0.0.1:1"];
    },
  ],
  [
    "while credentials are fetched",
    async (abort) => ["http://127.0.0.1:1", { credentials: () => new Promise(() => abort()) }],
  ],
  ["while the service thinks", async (abort) => [(await startServer(() => abort())).url]],
  [
    "within the body",
    async (abort) => [
      (await startServer((response) => void response.writeHead(200).write("{", () => setTimeout(abort, 10)))).url,
    ],
  ],
  [
    "between two attempts",
    async (abort) => [
      (await startServer({ status: 503 })).url,
      { retryStrategy: { delay: () => 1e9 }, onRetry: () => void setTimeout(abort, 10) },
    ],
  ],
])("a call that is aborted %s is an AbortError", async (_, arrange) => {
  const controller = new AbortController();
  const reason = new Error("the user left");
  const client = testClient(...(await arrange(() => controller.abort(reason))));
  const error = await failure(client.send(new GetThingCommand({}), { abortSignal: controller.signal }));
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ name: "AbortError", cause: reason });
  expect(error.$metadata).toBeDefined();
  expectNoSecret(error);
});

test("a call that was aborted sends nothing", async () => {
  const server = await startServer({});
  const client = testClient(server.url);
  await client.send(new GetThingCommand({}));
  await failure(client.send(new GetThingCommand({}), { abortSignal: AbortSignal.abort() }));
  expect(server.received.length).toBe(1);
});

test.each<[string, object, new (...args: never[]) => Error, RegExp]>([
  ["a region that would change the host", { region: "evil.com#" }, ConfigurationError, /such as us-west-2/],
  ["a region with a slash", { region: "a/b" }, ConfigurationError, /such as us-west-2/],
  ["a region that is a number", { region: 7 }, ConfigurationError, /region/],
  ["an endpoint that is no URL", { endpoint: "localhost" }, EndpointError, /URL/],
  ["an endpoint of another scheme", { endpoint: "ftp://localhost" }, EndpointError, /http/],
  ["an endpoint with a password", { endpoint: "https://a:very-hidden@localhost" }, EndpointError, /^(?!.*very-hidden)/],
  ["an endpoint with a query", { endpoint: "https://localhost?a" }, EndpointError, /query/],
  ["an endpoint that is no text", { endpoint: 1 }, ConfigurationError, /endpoint/],
  ["no attempts", { maxAttempts: 0 }, ConfigurationError, /maxAttempts/],
  ["attempts that are no number", { maxAttempts: "3" }, ConfigurationError, /maxAttempts/],
  ["a timeout below 0", { requestTimeout: -1 }, ConfigurationError, /requestTimeout/],
  ["a timeout that is no number", { requestTimeout: Number.NaN }, ConfigurationError, /requestTimeout/],
  ["a fetch that is no function", { fetch: {} }, ConfigurationError, /fetch/],
  ["a handler that cannot handle", { requestHandler: "node" }, ConfigurationError, /requestHandler/],
  [
    "fetch and handler",
    { fetch: never, requestHandler: { handle: never } },
    ConfigurationError,
    /fetch is not an option with requestHandler/,
  ],
  ["a strategy that is a word", { retryStrategy: "standard" }, ConfigurationError, /retryStrategy/],
  ["a hook that is no function", { onRetry: 1 }, ConfigurationError, /onRetry/],
  ["credentials that are text", { credentials: "AKID" }, ConfigurationError, /^(?!.*AKID)/],
])("%s is refused when the client is made", (_, config, type, message) => {
  const make = (): Client => new Client(service, { region: "us-west-2", credentials, ...config } as never);
  expect(make).toThrow(type);
  expect(make).toThrow(message);
});

test("a provider of a region that is not text is refused", async () => {
  const client = testClient("http://127.0.0.1:1", { region: (async () => 7) as never });
  expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({ name: "ConfigurationError" });
});

test("a region from a provider is checked too", async () => {
  const client = testClient("http://127.0.0.1:1", { region: async () => "evil.com#" });
  expect(await failure(client.send(new GetThingCommand({})))).toBeInstanceOf(ConfigurationError);
});

test("any value that a hook throws reaches the caller unchanged", async () => {
  for (const thrown of [undefined, null, "text"]) {
    const client = testClient("http://127.0.0.1:1", { onRequest: () => Promise.reject(thrown) });
    await expect(client.send(new GetThingCommand({}))).rejects.toBe(thrown);
  }
});

test("call options are checked", async () => {
  const client = testClient("http://127.0.0.1:1");
  for (const options of [{ maxAttempts: 0.5 }, { requestTimeout: -1 }, { abortSignal: {} }]) {
    expect(await failure(client.send(new GetThingCommand({}), options as never))).toBeInstanceOf(ConfigurationError);
  }
});

test.each([undefined, "", ".", ".."])("the label %j is an InputError that names the member", async (resourceArn) => {
  const error = await failure(testClient("http://127.0.0.1:1").send(new UntagCommand({ resourceArn, tagKeys: [] })));
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toContain("resourceArn");
});

test("an input that JSON cannot hold is an InputError", async () => {
  const arn = 1n as unknown as string;
  const error = await failure(testClient("http://127.0.0.1:1").send(new GetThingCommand({ arn })));
  expect(error).toBeInstanceOf(InputError);
});

test("an abort with an error of another call as its reason is an AbortError, and is not retried", async () => {
  const server = await startServer(never);
  const reason = new ConnectionError("another call failed");
  const controller = new AbortController();
  let retries = 0;
  const client = testClient(server.url, { onRetry: () => void retries++ });
  const call = failure(client.send(new GetThingCommand({}), { abortSignal: controller.signal }));
  setTimeout(() => controller.abort(reason), 50);
  expect(await call).toMatchObject({ name: "AbortError", cause: reason });
  expect(retries).toBe(0);
});

test.each<[string, object, new (...args: never[]) => Error, RegExp]>([
  ["an empty region", { region: "" }, MissingRegionError, /^region must be a name such as us-west-2\.$/],
  ["an empty endpoint", { endpoint: "" }, EndpointError, /^endpoint must be an http or https URL/],
  [
    "credentials of another kind",
    { credentials: { accessKeyId: "AKID", secretAccessKey: {} } },
    CredentialsError,
    /secretAccessKey/,
  ],
  ["credentials with an empty key", { credentials: { accessKeyId: "", secretAccessKey: "s" } }, CredentialsError, /Id/],
  ["credentials without a secret", { credentials: { accessKeyId: "AKID" } }, CredentialsError, /secretAccessKey/],
])("%s is refused by the first call, so that a build step can create the client", async (_, config, type, message) => {
  const client = testClient("https://localhost", config as ClientConfig);
  const error = await failure(client.send(new GetThingCommand({})));
  expect(error).toBeInstanceOf(type);
  expect(error.message).toMatch(message);
});
