/**
 * Options and headers are accepted in several forms. Unknown options and invalid values are refused. Loggers that throw
 * and retry strategies with unusual delays do not end a call.
 */
import { expect, test } from "vitest";
import { Client, type ClientConfig, ConfigurationError, InputError } from "../src/index.ts";
import { expectedAuthorization, startServer } from "./support/server.ts";
import { credentials, failure, GetThingCommand, service, testClient, UntagCommand } from "./support/service.ts";

const nowhere = "http://127.0.0.1:1";

test.each<[string, unknown, RegExp]>([
  ["an option that is misspelt", { regoin: "us-west-2" }, /^regoin is not an option\.$/],
  ["an own key __proto__", JSON.parse('{"__proto__":{"maxAttempts":1}}'), /^__proto__ is not an option\.$/],
  ["an option named as a method of all objects", { constructor: 1 }, /^constructor is not an option\.$/],
  ["no attempts", { maxAttempts: 0 }, /^maxAttempts must be a (function or )?whole number from 1, got 0\.$/],
  ["a fraction of attempts", { maxAttempts: 1.5 }, /^maxAttempts must be .* from 1, got 1\.5\.$/],
  ["endless attempts", { maxAttempts: Number.POSITIVE_INFINITY }, /^maxAttempts .* got Infinity\.$/],
  ["no bytes", { maxBodyBytes: 0 }, /^maxBodyBytes must be a whole number from 1, got 0\.$/],
  ["bytes that are no number", { maxBodyBytes: Number.NaN }, /^maxBodyBytes .* got NaN\.$/],
  ["a timeout below zero", { requestTimeout: -1 }, /^requestTimeout must be a whole number from 0, got -1\.$/],
  ["a timeout that is text", { requestTimeout: "very-hidden" }, /^requestTimeout .* got string\.$/],
])("%s is refused, for a client and for a call", async (_, given, message) => {
  const make = (): unknown => new Client(service, given as ClientConfig);
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow(message);
  const error = await failure(testClient(nowhere).send(new GetThingCommand({}), given as never));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.message).toMatch(message);
});

test("options of a call are not options of a client, nor the other way round", async () => {
  const logger = "very-hidden" as never;
  expect(() => new Client(service, { logger })).toThrow(/^logger must be an object, got string\.$/);
  for (const name of ["headers", "abortSignal"]) {
    expect(() => new Client(service, { [name]: {} })).toThrow(new RegExp(`^${name} is not an option\\.$`));
  }
  const error = await failure(testClient(nowhere).send(new GetThingCommand({}), { region: "us-east-1" } as never));
  expect(error.message).toBe("region is not an option.");
});

test("objects without a prototype are objects", async () => {
  const server = await startServer({});
  const bare = (from: object): never => Object.assign(Object.create(null), from) as never;
  const client = testClient(server.url, { credentials: bare(credentials), logger: bare({}) });
  await client.send(new GetThingCommand({}), { headers: bare({ "x-one": "1" }) });
  expect(server.received[0]?.headers["x-one"]).toBe("1");
});

test("null is the same as absent", async () => {
  const server = await startServer({});
  const config = { region: "us-west-2", credentials, endpoint: server.url, maxAttempts: null, logger: null };
  const client = new Client(service, config as never);
  await client.send(new GetThingCommand({}), null as never);
  await client.send(new GetThingCommand({}), { headers: null, requestTimeout: null } as never);
  expect(server.received.length).toBe(2);
  expect(() => new Client(service, null)).not.toThrow();
});

test("options are read by name from instances of classes", async () => {
  const server = await startServer({});
  class Config {
    get region(): string {
      return "eu-west-1";
    }
    get credentials(): typeof credentials {
      return credentials;
    }
    readonly endpoint = server.url;
  }
  await new Client(service, new Config()).send(new GetThingCommand({}));
  expect(server.received[0]?.headers.authorization).toContain("/eu-west-1/");
});

test("a timeout that is longer than timers support does not end the call at once", async () => {
  const server = await startServer((response) => void setTimeout(() => response.end("{}"), 100));
  await testClient(server.url, { requestTimeout: 2 ** 40 }).send(new GetThingCommand({}));
});

test.each<[string, unknown]>([
  ["an object", { "X-One": "1", "x-two": " a  b " }],
  ["Headers", new Headers({ "X-One": "1", "x-two": " a  b " })],
  [
    "a Map",
    new Map([
      ["X-One", "1"],
      ["x-two", " a  b "],
    ]),
  ],
  [
    "pairs",
    [
      ["X-One", "1"],
      ["x-two", " a  b "],
    ],
  ],
])("headers as %s are sent and signed", async (_, headers) => {
  const server = await startServer({});
  await testClient(server.url).send(new GetThingCommand({}), { headers: headers as never });
  const [request] = server.received;
  expect(request?.headers).toMatchObject({ "x-one": "1", "x-two": "a  b" });
  expect(request?.headers.authorization).toMatch(/;x-one;x-two,/);
  expect(request?.headers.authorization).toBe(request && (await expectedAuthorization(request, credentials)));
});

test.each([
  ["with a line break", { "x-token": "very-hidden\r\nx: y" }, "x-token"],
  ["with a NUL", { "x-token": "very-hidden\0" }, "x-token"],
  ["beyond Latin-1", { "x-token": "very-hidden €" }, "x-token"],
  ["whose name has a space", { "x token": "very-hidden" }, "x token"],
  ["without a name", { "": "very-hidden" }, 'The header ""'],
  ["whose name has a colon", { "x:y": "very-hidden" }, "x:y"],
])("a header %s is an InputError that is not retried and does not show it", async (_, headers, name) => {
  let attempts = 0;
  const config: ClientConfig = {
    onRequest: ({ request }) => void Object.assign(request.headers, headers, { n: ++attempts }),
  };
  for (const call of [
    () => testClient(nowhere).send(new GetThingCommand({}), { headers }),
    () => testClient(nowhere, config).send(new GetThingCommand({})),
  ]) {
    const error = await failure(call());
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toContain(name);
    expect(JSON.stringify([error.message, error.stack, `${error.cause}`])).not.toContain("very-hidden");
  }
  expect(attempts).toBe(1);
});

test("headers that a hook changes are sent as they were signed, in any case of their names", async () => {
  const server = await startServer({});
  const client = testClient(server.url, {
    onRequest({ request }) {
      delete (request.headers as Record<string, unknown>)["content-type"];
      Object.assign(request.headers, {
        "X-Hook": "1",
        "x-hook": "2",
        "X-Number": 3,
        "x-absent": undefined,
        "x-null": null,
      });
    },
  });
  await client.send(new GetThingCommand({}));
  const [request] = server.received;
  expect(request?.headers).toMatchObject({
    "x-hook": "2",
    "x-number": "3",
  });
  // The hook deleted `content-type`. Fetch must not add a `content-type` itself, because it would not be signed.
  expect(request?.headers).not.toHaveProperty("content-type");
  expect(request?.headers).not.toHaveProperty("x-absent");
  expect(request?.headers).not.toHaveProperty("x-null");
  expect(request?.headers.authorization).toMatch(/SignedHeaders=\S*;x-hook;x-number,/);
  expect(request?.headers.authorization).toBe(request && (await expectedAuthorization(request, credentials)));
});

test("fetch refuses another host, and takes its own", async () => {
  const server = await startServer({});
  const client = testClient(server.url);
  await client.send(new GetThingCommand({}), { headers: { Host: new URL(server.url).host } });
  const error = await failure(client.send(new GetThingCommand({}), { headers: { Host: "evil.example" } }));
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toContain("another host");
  expect(server.received.length).toBe(1);
});

test.each([
  ["a label", { resourceArn: "a\ud800", tagKeys: [] }, "resourceArn"],
  ["a query", { resourceArn: "a", tagKeys: ["b", "\udc00c"] }, "tagKeys"],
])("half of a surrogate pair in %s is an InputError that names the member", async (_, input, member) => {
  const error = await failure(testClient(nowhere).send(new UntagCommand(input)));
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toContain(member);
});

test("half of a surrogate pair in a query of a hook's is an InputError", async () => {
  const client = testClient(nowhere, {
    onRequest: ({ request }) => void Object.assign(request.query, { a: "\ud800" }),
  });
  expect(await failure(client.send(new GetThingCommand({})))).toBeInstanceOf(InputError);
});

test.each([
  [
    "throws",
    () => {
      throw new Error("the disk is full");
    },
  ],
  ["rejects", () => Promise.reject(new Error("the disk is full"))],
])("a logger that %s changes no result", async (_, write) => {
  const logger = { debug: write, info: write, warn: write, error: write };
  const server = await startServer({ status: 503 }, {}, { status: 404 });
  const client = testClient(server.url, { logger });
  expect((await client.send(new GetThingCommand({}))).$metadata.attempts).toBe(2);
  expect((await failure(client.send(new GetThingCommand({})))).$metadata).toMatchObject({ httpStatusCode: 404 });
});

test.each([Number.NaN, -1, Number.NEGATIVE_INFINITY, 0])(
  "a strategy that asks for a delay of %d waits for nothing",
  async (delay) => {
    const server = await startServer({ status: 503 }, {});
    const client = testClient(server.url, { retryStrategy: { delay: () => delay } });
    const { $metadata } = await client.send(new GetThingCommand({}));
    expect($metadata).toMatchObject({ attempts: 2, totalRetryDelay: 0 });
  },
);

test("a strategy that asks for an endless delay waits until the call is aborted", async () => {
  const server = await startServer({ status: 503 });
  const client = testClient(server.url, { retryStrategy: { delay: () => Number.POSITIVE_INFINITY } });
  const error = await failure(client.send(new GetThingCommand({}), { abortSignal: AbortSignal.timeout(300) }));
  expect(error.name).toBe("AbortError");
  expect(server.received.length).toBe(1);
});
