/** Options, inputs and errors work in many forms of the AWS SDK. Other forms are refused with an error that says so. */
import { ConfiguredRetryStrategy, StandardRetryStrategy } from "@smithy/core/retry";
import { describe, expect, test } from "vitest";
import { type ClientConfig, ConfigurationError, type RetryStrategy, ServiceException } from "../src/index.ts";
import { type Reply, startServer } from "./support/server.ts";
import {
  failure,
  GetThingCommand,
  ResourceNotFoundException,
  TestServiceException,
  testClient,
} from "./support/service.ts";

const unavailable: Reply = { status: 503, headers: { "x-amzn-errortype": "Busy" }, body: "{}" };

describe("endpoint", () => {
  test.each<[string, (url: URL) => ClientConfig["endpoint"]]>([
    ["a URL", (url) => url],
    ["an object with a URL", (url) => ({ url })],
    ["the parts of a URL", ({ protocol, hostname, port }) => ({ protocol, hostname, port: Number(port), path: "/" })],
    ["a provider of text", (url) => async () => url.href],
    [
      "a provider of parts",
      ({ protocol, hostname, port }) =>
        async () => ({ protocol, hostname, port: Number(port) }),
    ],
  ])("%s", async (_, form) => {
    const server = await startServer({});
    const client = testClient("", { endpoint: form(new URL(server.url)) });
    await client.send(new GetThingCommand({}));
    expect(server.received.length).toBe(1);
  });

  const parts = { protocol: "https:", hostname: "ivs.example.com" };

  test.each<[string, object, string]>([
    ["a query", { ...parts, query: { a: "1" } }, "endpoint.query is not an option. Options: url; or protocol,"],
    ["headers", { url: "https://ivs.example.com", headers: { a: ["1"] } }, "endpoint.headers is not an option."],
    ["properties", { url: "https://ivs.example.com", properties: { authSchemes: [] } }, "endpoint.properties is not"],
    ["a part beside a URL", { url: "https://ivs.example.com", path: "/a" }, "endpoint.path is not an option."],
    ["a member that is misspelt", { ...parts, prot: 1 }, "endpoint.prot is not an option."],
    ["a path in its host", { ...parts, hostname: "ivs.example.com/very-hidden" }, "endpoint.hostname must be a host"],
    ["a port in its host", { ...parts, hostname: "ivs.example.com:1" }, "endpoint.hostname must be a host without"],
    ["a password in its host", { ...parts, hostname: "a:very-hidden@b" }, "endpoint.hostname must be a host without"],
    ["no host", { protocol: "https:" }, "endpoint.hostname must be a host without user, port and path."],
    ["a protocol without its colon", { ...parts, protocol: "https" }, "endpoint.protocol must be https: or http:."],
    ["a path that would extend the host", { ...parts, path: "v1" }, "endpoint.path must be text that begins with /"],
    ["a query in its path", { ...parts, path: "/a?b" }, "endpoint.path must be text that begins with / and has no"],
    ["a port with a path", { ...parts, port: "1/a" }, "endpoint.port must be a number."],
  ])("an object with %s is refused by name", async (_, endpoint, message) => {
    const make = (): unknown => testClient("", { endpoint: endpoint as never });
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(message);
    expect(make).not.toThrow(/very-hidden/);
    const client = testClient("", { endpoint: async () => endpoint as never });
    expect((await failure(client.send(new GetThingCommand({})))).message).toContain(message);
  });

  test("parts of the AWS SDK that are empty or absent are accepted", async () => {
    const server = await startServer({});
    const { protocol, hostname, port } = new URL(server.url);
    const endpoints = [
      { protocol, hostname, port: Number(port), path: "/", query: undefined },
      { protocol, hostname, port: Number(port), path: null, query: {}, headers: null },
      { url: new URL(server.url), headers: {}, properties: {} },
    ];
    for (const endpoint of endpoints) {
      await testClient("", { endpoint: endpoint as never }).send(new GetThingCommand({}));
    }
    expect(server.received.length).toBe(3);
    const local = { protocol: "http:", hostname: "[::1]", port: 1 };
    expect((await failure(testClient("", { endpoint: local }).send(new GetThingCommand({})))).name).toBe(
      "ConnectionError",
    );
  });

  test("a provider that gives no URL fails the call", async () => {
    const client = testClient("", { endpoint: async () => "nowhere" });
    expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({ name: "EndpointError" });
  });
});

test("providers of maxAttempts, useFipsEndpoint and useDualstackEndpoint are called once, before the first call", async () => {
  const server = await startServer(unavailable);
  const called: string[] = [];
  const note =
    <T>(name: string, value: T) =>
    async () => {
      called.push(name);
      return value;
    };
  const client = testClient(server.url, {
    maxAttempts: note("maxAttempts", 2),
    useFipsEndpoint: note("fips", false),
    useDualstackEndpoint: note("dualstack", false),
  });
  expect(called).toEqual([]);
  for (let calls = 0; calls < 2; calls++) {
    expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({ $metadata: { attempts: 2 } });
  }
  expect(called.sort()).toEqual(["dualstack", "fips", "maxAttempts"]);
});

test("a value of a provider is checked", async () => {
  const client = testClient("http://127.0.0.1:1", { maxAttempts: async () => 0 });
  const error = await failure(client.send(new GetThingCommand({})));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.message).toContain("maxAttempts must be");
});

describe("requestHandler with options", () => {
  test("requestTimeout", async () => {
    const server = await startServer(() => {});
    const client = testClient(server.url, { requestHandler: { requestTimeout: 20 }, maxAttempts: 1 });
    expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({ name: "TimeoutError" });
  });

  test.each(["connectionTimeout", "constructor", "httpsAgent"])("%s is refused by its name", (name) => {
    const make = (): unknown => testClient("", { requestHandler: { [name]: 1 } as never });
    expect(make).toThrow(`requestHandler.${name} is not an option. Options: requestTimeout; or pass a handler`);
  });
});

test.each([
  ["adaptive", /^retryMode must be standard, got adaptive/],
  ["legacy", /^retryMode must be standard, got legacy/],
])("retryMode %s is refused", (retryMode, message) => {
  expect(() => testClient("", { retryMode })).toThrow(message);
  testClient("", { retryMode: "standard" });
});

test.each<[ClientConfig, string]>([
  [{ customUserAgent: "my-app/1" }, "my-app/1"],
  [{ customUserAgent: [["my-app", "1"], ["beta"]], userAgent: "own" }, "own my-app/1 beta"],
])("the user agent of %j", async (config, text) => {
  const server = await startServer({});
  await testClient(server.url, config).send(new GetThingCommand({}));
  expect(server.received[0]?.headers["x-amz-user-agent"]).toMatch(new RegExp(`^ivskit/[^ ]+ ${text}$`));
});

describe("retry strategies of the AWS SDK", () => {
  test.each<[string, ClientConfig["retryStrategy"], number]>([
    ["ConfiguredRetryStrategy", new ConfiguredRetryStrategy(5, 1), 5],
    ["ConfiguredRetryStrategy with a function", new ConfiguredRetryStrategy(4, () => 1), 4],
    ["StandardRetryStrategy", new StandardRetryStrategy(2), 2],
  ])("%s decides the number of attempts", async (_, retryStrategy, attempts) => {
    const server = await startServer(unavailable);
    const client = testClient(server.url, { retryStrategy });
    expect(await failure(client.send(new GetThingCommand({})))).toMatchObject({ $metadata: { attempts } });
  });

  test("each call has its own token, and success is recorded", async () => {
    const server = await startServer(unavailable, {}, {});
    const seen: unknown[] = [];
    const retryStrategy = {
      acquireInitialRetryToken: async () => ({ getRetryDelay: () => 0, id: seen.length }),
      refreshRetryTokenForRetry: async (token: object, failure: object) => {
        seen.push({ token, failure });
        return { getRetryDelay: () => 1, id: "refreshed" };
      },
      recordSuccess: (token: object) => void seen.push(token),
    };
    const client = testClient(server.url, { retryStrategy });
    const { $metadata } = await client.send(new GetThingCommand({}));
    expect($metadata).toMatchObject({ attempts: 2, totalRetryDelay: 1 });
    expect(seen).toMatchObject([
      { token: { id: 0 }, failure: { errorType: "THROTTLING", error: { name: "Busy" } } },
      { id: "refreshed" },
    ]);
  });

  test("an object that is no strategy is refused", () => {
    const retryStrategy = { retry: () => {} } as never;
    expect(() => testClient("", { retryStrategy })).toThrow(/^retryStrategy must be an object with delay or refresh/);
  });

  test("a strategy of one's own may decide later", async () => {
    const server = await startServer(unavailable, {});
    const retryStrategy: RetryStrategy = { delay: async () => 1 };
    const { $metadata } = await testClient(server.url, { retryStrategy }).send(new GetThingCommand({}));
    expect($metadata).toMatchObject({ attempts: 2 });
  });
});

test("a callback is refused at once", () => {
  const client = testClient("http://127.0.0.1:1");
  const send = client.send.bind(client) as (...values: unknown[]) => unknown;
  for (const values of [[() => {}], [{}, () => {}]]) {
    expect(() => send(new GetThingCommand({}), ...values)).toThrow(
      /^Callbacks are not supported: use `await client\.send\(command\)`\.$/,
    );
  }
});

test.each<[value: unknown, message: string]>([
  [undefined, "send needs a command, got undefined."],
  [null, "send needs a command, got null."],
  [{}, "send needs a command, got object."],
  [GetThingCommand, "send needs a command, got the class GetThingCommand: pass new GetThingCommand(input)."],
  [
    { input: {}, resolveMiddleware() {} },
    "send needs a command, got one of the AWS SDK: import it from the package of the client.",
  ],
])("%s is not a command", async (value, message) => {
  const sent = testClient("http://127.0.0.1:1").send(value as never);
  expect(await failure(sent)).toMatchObject({ name: "InputError", message });
});

test.each(["a text", 5, () => {}])("the input %s is refused", async (input) => {
  const sent = testClient("http://127.0.0.1:1").send(new GetThingCommand(input as never));
  expect(await failure(sent)).toMatchObject({
    name: "InputError",
    message: `The input must be an object, got ${typeof input}.`,
  });
});

class ThingByGetter {
  readonly #arn: string;
  constructor(arn: string) {
    this.#arn = arn;
  }
  get arn(): string {
    return this.#arn;
  }
  get secret(): string {
    return "hidden-by-getter";
  }
  describe(): string {
    return this.arn;
  }
}

test("an input is read by names: getters of a class, hidden members, inherited ones", async () => {
  const server = await startServer({}, {}, {});
  const client = testClient(server.url);
  await client.send(new GetThingCommand(new ThingByGetter("arn:1")));
  await client.send(new GetThingCommand(Object.defineProperty({}, "arn", { value: "arn:2" })));
  await client.send(new GetThingCommand(Object.create({ arn: "arn:3" })));
  expect(server.received.map(({ body }) => JSON.parse(`${body}`).arn)).toEqual(["arn:1", "arn:2", "arn:3"]);
});

test("a secret of a getter is removed from errors", async () => {
  const body = '{"message":"not hidden-by-getter"}';
  const server = await startServer({ status: 400, headers: { "x-amzn-errortype": "Bad" }, body });
  const error = await failure(testClient(server.url).send(new GetThingCommand(new ThingByGetter("a"))));
  expect(error.message).toBe("not [redacted]");
});

describe("errors", () => {
  const reply: Reply = {
    status: 404,
    headers: { "x-amzn-errortype": "ResourceNotFoundException" },
    body: '{"message":"no hidden-value here"}',
  };

  test("isInstance, body of the response, and message in JSON", async () => {
    const server = await startServer(reply);
    const error = await failure(testClient(server.url).send(new GetThingCommand({ secret: "hidden-value" })));
    expect(ServiceException.isInstance(error)).toBe(true);
    expect(ServiceException.isInstance(new Error("x"))).toBe(false);
    expect(ServiceException.isInstance(undefined)).toBe(false);
    expect((error as unknown as ServiceException).$response?.body).toBe('{"message":"no [redacted] here"}');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "ResourceNotFoundException",
      message: "no [redacted] here",
      $fault: "client",
    });
    expect(Object.values(error)).not.toContain(undefined);
  });

  test("an error of another copy of the package is recognised by name, $fault and $metadata", () => {
    const other = Object.assign(new Error("x"), { name: "ResourceNotFoundException", $fault: "client", $metadata: {} });
    expect(other).toBeInstanceOf(ResourceNotFoundException);
    expect(other).toBeInstanceOf(ServiceException);
    expect(other).not.toBeInstanceOf(TestServiceException);
    const lacking = Object.assign(new Error("x"), { name: "ResourceNotFoundException", $metadata: {} });
    expect(lacking).not.toBeInstanceOf(ResourceNotFoundException);
  });

  test("$retryable", () => {
    class Slow extends TestServiceException {
      override readonly $retryable = { throttling: true };
    }
    expect(new Slow({}).$retryable).toEqual({ throttling: true });
    expect(new TestServiceException({}).$retryable).toBeUndefined();
  });
});

test("a client works behind a Proxy, and as the prototype of another object", async () => {
  const server = await startServer({});
  const client = testClient(server.url);
  await new Proxy(client, {}).send(new GetThingCommand({}));
  await (Object.create(client) as typeof client).send(new GetThingCommand({}));
  expect(server.received).toHaveLength(2);
});
