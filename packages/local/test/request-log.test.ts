import { describe, expect, test } from "vitest";
import { createRandom } from "../src/basics/random.ts";
import { createAnswers } from "../src/fault-injection/answers.ts";
import { handleRequest } from "../src/http/handle.ts";
import { createRouter } from "../src/http/router.ts";
import { createLocalIvs, defaultCredentials } from "../src/index.ts";
import { services } from "../src/local-ivs.ts";
import { readOptions } from "../src/options.ts";
import { createWorld } from "../src/simulation/create-world.ts";
import { createRequestLog, plainErrorName, type RequestLogEntry, readAttempt } from "../src/simulation/request-log.ts";
import { signed } from "./sign.ts";

const base = "http://127.0.0.1:4100";
const start = new Date();

function call(operation: string, input: object, headers: Record<string, string> = {}): Request {
  return signed(`${base}/${operation}`, JSON.stringify(input), { headers, time: start });
}

describe("what was answered, without anything that was sent", () => {
  const local = createLocalIvs({ clock: () => start });
  const latest = () => local.requests.list().at(-1);
  const logged = { time: start, latencyMs: expect.any(Number) };

  test("a success, with its attempt", async () => {
    await local.fetch(call("ListChannels", {}, { "amz-sdk-request": "attempt=2; max=3" }));
    expect(latest()).toEqual({ ...logged, operation: "ListChannels", status: 200, attempt: 2 });
  });

  test("a refusal, by the error's name", async () => {
    await local.fetch(call("GetChannel", { arn: "arn:aws:ivs:us-west-2:123456789012:channel/secret-thing" }));
    expect(latest()).toEqual({
      ...logged,
      operation: "GetChannel",
      status: 404,
      errorName: "ResourceNotFoundException",
    });
  });

  test("what is no operation", async () => {
    await local.fetch(new Request(`${base}/secret-thing?secret-thing`, { method: "POST", body: "secret-thing" }));
    expect(latest()).toEqual({ ...logged, status: 404, errorName: "UnknownOperationException" });
  });

  test("a request that was not signed", async () => {
    await local.fetch(
      new Request(`${base}/PutMetadata`, { method: "POST", headers: { authorization: "secret-thing" } }),
    );
    expect(latest()).toMatchObject({ operation: "PutMetadata", status: 403 });
  });

  test("nothing of any of them", () => {
    expect(local.requests.list()).toHaveLength(4);
    expect(JSON.stringify(local.requests.list())).not.toContain("secret-thing");
  });

  test("the fault that a rule put in the answer's place", async () => {
    local.faults.set({ fault: "html", status: 502, count: 1 });
    local.faults.set({ fault: "skew", milliseconds: 900_000, count: 1 });
    await local.fetch(call("ListChannels", {}));
    expect(latest()).toEqual({ ...logged, operation: "ListChannels", status: 502 });
    local.faults.set({ fault: "reset", count: 1 });
    await local.fetch(call("ListChannels", {})).catch(() => undefined);
    expect(latest()).toEqual({ ...logged, operation: "ListChannels", status: 0 });
  });
});

test("an exception that nobody planned for is a 500, and its name alone is kept", async () => {
  const { world } = createWorld(services, readOptions({}));
  const failing = {
    ...services[0],
    handlers: {
      ListChannels: () => {
        throw new RangeError("secret-thing");
      },
    },
  };
  const parts = {
    router: createRouter([failing]),
    fallback: failing,
    verify: async () => defaultCredentials,
    world,
    requestIds: createRandom(1, "requests"),
    answers: createAnswers([]),
  };
  const response = await handleRequest(parts, call("ListChannels", {}));
  expect([response.status, response.headers.get("x-amzn-errortype")]).toEqual([500, "InternalServerException"]);
  expect(await response.text()).not.toContain("secret-thing");
  const entries = world.requestLog.list();
  expect(entries).toMatchObject([{ operation: "ListChannels", status: 500, errorName: "RangeError" }]);
  expect(JSON.stringify(entries)).not.toContain("secret-thing");
});

describe("the ring", () => {
  const entry = (status: number): RequestLogEntry => ({ time: start, status, latencyMs: 0 });

  test.each([
    [2, [1, 2]],
    [3, [1, 2, 3]],
    [4, [2, 3, 4]],
    [8, [6, 7, 8]],
  ])("of three, after %d entries: %j", (count, want) => {
    const log = createRequestLog(3);
    for (let status = 1; status <= count; status++) log.add(entry(status));
    expect(log.list().map(({ status }) => status)).toEqual(want);
  });

  test("tells those who listen, until they stop; and can be emptied", () => {
    const log = createRequestLog(3);
    const heard: number[] = [];
    log.subscribe(() => {
      throw new Error("no");
    });
    const stop = log.subscribe(({ status }) => heard.push(status));
    for (let status = 1; status <= 4; status++) log.add(entry(status));
    stop();
    log.clear();
    log.add(entry(5));
    expect([heard, log.list().map(({ status }) => status)]).toEqual([[1, 2, 3, 4], [5]]);
  });
});

test.each([
  ["attempt=1; max=3", 1],
  ["ttl=20260101T000000Z; attempt=12; max=3", 12],
  ["attempt=; max=3", undefined],
  ["attempt=x", undefined],
  [null, undefined],
])("the attempt of %j: %s", (header, want) => {
  expect(readAttempt(header)).toBe(want);
});

test.each([
  [new RangeError("x"), "RangeError"],
  [Object.assign(new Error("x"), { name: "with a secret: hush" }), "Error"],
  ["hush", "Error"],
])("the name of %o: %s", (error, want) => {
  expect(plainErrorName(error)).toBe(want);
});
