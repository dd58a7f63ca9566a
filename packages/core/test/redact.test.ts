import { inspect } from "node:util";
import { expect, test } from "vitest";
import { redact } from "../src/index.ts";
import { createScrub } from "../src/scrub.ts";
import { startServer } from "./support/server.ts";
import { credentials, failure, GetThingCommand, testClient } from "./support/service.ts";

test.each<[what: string, value: unknown, want: unknown]>([
  ["a member", { value: "s", arn: "a" }, { value: "[redacted]", arn: "a" }],
  ["what is not set", { value: undefined }, {}],
  ["below references", { next: { value: "s" } }, { next: { value: "[redacted]" } }],
  ["in lists", [{ value: "s" }], [{ value: "[redacted]" }]],
  ["a whole structure", { value: { arn: 1 } }, { value: "[redacted]" }],
  ["no date", { value: 1, at: new Date(0) }, { value: "[redacted]", at: new Date(0) }],
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

test("scrub leaves what is too short to be a secret", () => {
  expect(createScrub(["a", "", undefined, "call"])("an error in a call")).toBe("an error in a [redacted]");
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
