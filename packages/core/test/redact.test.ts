import assert from "node:assert";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { redact } from "../src/index.ts";
import { startServer } from "./support/server.ts";
import { credentials, failure, GetThingCommand, type Thing, testClient } from "./support/service.ts";

test.each<[what: string, value: unknown, want: unknown]>([
  ["a member", { value: "s", arn: "a" }, { value: "[redacted]", arn: "a" }],
  ["what is not set", { value: undefined }, {}],
  ["below references", { next: { value: "s" } }, { next: { value: "[redacted]" } }],
  ["in lists", [{ value: "s" }], [{ value: "[redacted]" }]],
  ["a whole structure", { value: { arn: 1 } }, { value: "[redacted]" }],
  ["no date", { value: 1, at: new Date(0) }, { value: "[redacted]", at: "1970-01-01T00:00:00.000Z" }],
  ["bytes", { bytes: new Uint8Array(2) }, { bytes: "[bytes]" }],
])("redact hides %s", (_, value, want) => {
  expect(redact(value, ["value"])).toEqual(want);
  expect(redact({ arn: "a" })).toEqual({ arn: "a" });
});

test("the texts that a sensitive member holds are found, however deep", () => {
  const value = { attributes: { a: ["1111", { b: "2222" }] }, keys: [{ value: "3333", arn: "no" }], name: "no" };
  const found: string[] = [];
  redact(value, ["attributes", "value"], found);
  expect(found).toEqual(["1111", "2222", "3333"]);
});

/** Throws an error with a secret. Getters, proxies and `toJSON` methods of an input may do that. */
const throwing = (): never => {
  throw new Error("secret-in-an-error");
};

test.each<[what: string, value: unknown, want: unknown]>([
  ["a member named toJSON", { toJSON: "text", value: "s" }, { toJSON: "text", value: "[redacted]" }],
  ["what toJSON returns", { toJSON: () => ({ value: "s", arn: "a" }) }, { value: "[redacted]", arn: "a" }],
  [
    "an instance with toJSON, in a list",
    [
      new (class {
        toJSON = () => ({ value: "s" });
      })(),
    ],
    [{ value: "[redacted]" }],
  ],
  ["a URL", { url: new URL("https://example.com/") }, { url: "https://example.com/" }],
  ["a proxy", new Proxy({ value: "s" }, {}), { value: "[redacted]" }],
  ["a proxy that throws", { a: new Proxy({}, { ownKeys: throwing }), b: 1 }, "[unreadable]"],
  ["a toJSON that throws", { a: { toJSON: throwing }, b: 1 }, "[unreadable]"],
  [
    "a getter that throws",
    { a: Object.defineProperty({}, "g", { get: throwing, enumerable: true }), b: 1 },
    "[unreadable]",
  ],
  ["maps and sets, which JSON writes as empty", { a: new Map([["value", "s"]]), b: new Set(["s"]) }, { a: {}, b: {} }],
  [
    "bytes of every kind",
    [new Uint8Array(2), new Float64Array(1), new DataView(new ArrayBuffer(1))],
    ["[bytes]", "[bytes]", "[bytes]"],
  ],
  ["__proto__ as a key", JSON.parse('{"__proto__":{"value":"s"}}'), JSON.parse('{"__proto__":{"value":"[redacted]"}}')],
])("redact shows the same values as JSON: %s", (_, value, want) => {
  expect(redact(value, ["value"])).toEqual(want);
  expect(JSON.stringify(redact(value, ["value"]))).not.toContain('"s"');
});

test("redact shows nothing of a circular value, and all of a shared one", () => {
  const circle: Record<string, unknown> = { value: "s" };
  circle.next = [circle];
  expect(redact(circle, ["value"])).toBe("[unreadable]");
  const shared = { arn: "a" };
  expect(redact({ one: shared, other: shared })).toEqual({ one: shared, other: shared });
});

test("redact ends at great depth", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(50_000)}"s"${"]".repeat(50_000)}`);
  expect(JSON.stringify(redact({ value: deep, deep }, ["value"]))).not.toContain('"s"');
});

test("the texts of a sensitive member are found as JSON writes them", () => {
  const value = { a: { toJSON: () => "2222" }, b: [3333, true] };
  const found: string[] = [];
  redact({ value }, ["value"], found);
  expect(found).toEqual(["2222", "3333", "true"]);
});

test("an absent value in a sensitive member does not hide the word null in an error", async () => {
  const found: string[] = [];
  redact({ value: { a: null, b: undefined, c: [null, undefined] } }, ["value"], found);
  expect(found).toEqual([]);
  const message = "limit must not be null or undefined";
  const server = await startServer({ status: 400, body: JSON.stringify({ message }) });
  const input = { secret: { a: null, b: undefined } } as unknown as Thing;
  expect(await failure(testClient(server.url).send(new GetThingCommand(input)))).toMatchObject({ message });
});

test("a command shows no sensitive member behind toJSON", () => {
  const input = { toJSON: () => ({ arn: "shown", secret: "hidden-value" }) } as Thing;
  for (const given of [input, { toJSON: "text", arn: "shown", secret: "hidden-value" } as Thing]) {
    const text = JSON.stringify(new GetThingCommand(given));
    expect(text).toContain("shown");
    expect(text).not.toContain("hidden-value");
  }
});

test("a member named toJSON is sent and read like any other", async () => {
  const server = await startServer({
    body: '{"toJSON":"text","secret":"hidden-output","thing":{"arn":"a","toJSON":1}}',
  });
  const entries: unknown[] = [];
  const client = testClient(server.url, { logger: { debug: (entry) => void entries.push(entry) } });
  const output = await client.send(new GetThingCommand({ arn: "a", toJSON: null } as Thing));
  expect(output).toMatchObject({ toJSON: "text", thing: { arn: "a", toJSON: 1 } });
  expect(server.received[0]?.body).toBe('{"arn":"a"}');
  expect(JSON.stringify(entries)).not.toContain("hidden-output");
});

test("a command shows no sensitive member", () => {
  const command = new GetThingCommand({ arn: "shown", secret: "hidden-value" });
  for (const text of [JSON.stringify(command), JSON.stringify({ command })]) {
    expect(text).toContain("shown");
    expect(text).not.toContain("hidden-value");
  }
  expect(inspect(command)).toContain("GetThing");
  expect(inspect([command], { depth: 9, showHidden: true, getters: false })).not.toContain("hidden-value");
});

test("a client shows neither configuration nor credentials", () => {
  const client = testClient("http://127.0.0.1:1");
  const shown = inspect(client, { depth: 9, showHidden: true, getters: true }) + JSON.stringify(client);
  for (const secret of Object.values(credentials)) expect(shown).not.toContain(secret);
});

test("a logger learns about calls, but no secrets", async () => {
  const server = await startServer(
    { status: 503 },
    { body: '{"secret":"hidden-output","state":"A"}' },
    { status: 400 },
  );
  const entries: [level: string, entry: unknown][] = [];
  const log = (level: string) => (entry: unknown) => void entries.push([level, entry]);
  const client = testClient(server.url, {
    credentials: { ...credentials, sessionToken: "hidden-token" },
    logger: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") },
  });
  await client.send(new GetThingCommand({ arn: "a", secret: "hidden-input" }));
  await failure(client.send(new GetThingCommand({})));
  expect(entries).toEqual([
    ["warn", { operation: "GetThing", attempt: 1, error: "UnknownError: The service answered 503.", delay: 0 }],
    [
      "debug",
      {
        operation: "GetThing",
        input: { arn: "a", secret: "[redacted]" },
        output: { secret: "[redacted]", state: "A", $metadata: expect.anything() },
      },
    ],
    [
      "info",
      {
        operation: "GetThing",
        httpStatusCode: 200,
        requestId: "request-1",
        attempts: 2,
        totalRetryDelay: 0,
        duration: expect.any(Number),
      },
    ],
    [
      "error",
      expect.objectContaining({
        operation: "GetThing",
        error: "UnknownError: The service answered 400.",
        httpStatusCode: 400,
        attempts: 1,
      }),
    ],
  ]);
  const text = JSON.stringify(entries);
  for (const secret of ["hidden", credentials.secretAccessKey, "Signature="]) expect(text).not.toContain(secret);
});

test("the input of a command is an own, enumerable property, which spies, spreads and comparisons see", () => {
  const input = { arn: "a", secret: "hidden-value" };
  const command = new GetThingCommand(input);
  expect(command.input).toBe(input);
  expect({ ...command }.input).toBe(input);
  expect(command).toEqual(new GetThingCommand({ ...input }));
  expect(command).not.toEqual(new GetThingCommand({ ...input, secret: "another" }));
});

test("node:assert shows no secret of a command", () => {
  const one = new GetThingCommand({ arn: "a", secret: "hidden-value" });
  const compare = (): void => assert.deepStrictEqual(one, new GetThingCommand({ arn: "a", secret: "hidden-other" }));
  expect(compare).toThrow(/\[redacted\]/);
  expect(compare).not.toThrow(/hidden-/);
});
