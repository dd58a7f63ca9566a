/** Waiters apply their acceptors, wait between calls, and end in time. */
import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  AbortError,
  ConfigurationError,
  ConnectionError,
  type Waiter,
  type WaiterConfiguration,
  WaiterFailureError,
  WaiterTimeoutError,
  waitUntil,
} from "../src/index.ts";
import { waitTime } from "../src/many-calls/wait.ts";
import { type Reply, startServer, unreachable } from "./support/server.ts";
import { failure, GetThingCommand, type Thing, type ThingOutput, testClient } from "./support/service.ts";

const waiter: Waiter<Thing, ThingOutput> = {
  name: "ThingActive",
  command: GetThingCommand,
  minDelay: 0.001,
  maxDelay: 0.002,
  acceptors: [
    { state: "success", when: (output, input) => output.state === "ACTIVE" && input.arn === "x" },
    { state: "failure", when: (output) => output.state === "FAILED" },
    { state: "retry", error: "ResourceNotFoundException" },
    { state: "failure", error: "AccessDeniedException" },
  ],
};
const state = (value: string): Reply => ({ body: JSON.stringify({ state: value }) });
const error = (name: string): Reply => ({ status: 404, headers: { "x-amzn-errortype": name }, body: "{}" });

async function wait(
  replies: Reply[],
  config: Partial<WaiterConfiguration> = {},
  given = waiter,
): Promise<{ calls: () => number; result: Promise<unknown> }> {
  const server = await startServer(...replies);
  const result = waitUntil({ client: testClient(server.url), maxWaitTime: 20, ...config }, given, { arn: "x" });
  return { calls: () => server.received.length, result };
}

test("it looks again until an acceptor says success", async () => {
  const { calls, result } = await wait([error("ResourceNotFoundException"), state("CREATING"), state("ACTIVE")]);
  expect(await result).toEqual({ state: "SUCCESS", reason: expect.objectContaining({ state: "ACTIVE" }) });
  expect(calls()).toBe(3);
});

test("maxWaitTime may be longer than a timer can be", async () => {
  const { result } = await wait([state("CREATING"), state("ACTIVE")], { maxWaitTime: 1e9 });
  expect(await result).toMatchObject({ state: "SUCCESS" });
});

test("an error can be the success", async () => {
  const gone = { ...waiter, acceptors: [{ state: "success", error: "ResourceNotFoundException" }] } as const;
  const { result } = await wait([state("ACTIVE"), error("ResourceNotFoundException")], {}, gone);
  expect(await result).toMatchObject({ state: "SUCCESS", reason: { name: "ResourceNotFoundException" } });
});

test.each<[success: boolean, reply: Reply]>([
  [true, state("WHATEVER")],
  [false, error("WhateverException")],
])("the success matcher %s matches every output or error", async (success, reply) => {
  const { result } = await wait([reply], {}, { ...waiter, acceptors: [{ state: "success", success }] });
  expect(await result).toMatchObject({ state: "SUCCESS" });
});

test("the first acceptor that matches counts", async () => {
  const acceptors = [
    { state: "failure", success: true },
    { state: "success", success: true },
  ] as const;
  const { result } = await wait([state("A")], {}, { ...waiter, acceptors });
  expect(await failure(result)).toBeInstanceOf(WaiterFailureError);
});

test.each<[Reply, object]>([
  [state("FAILED"), { state: "FAILED" }],
  [error("AccessDeniedException"), { name: "AccessDeniedException" }],
])("a failure has the output or error that caused it", async (reply, reason) => {
  const { result } = await wait([state("CREATING"), reply]);
  const raised = await failure(result);
  expect(raised).toBeInstanceOf(WaiterFailureError);
  expect(raised).toMatchObject({ state: "FAILURE", reason });
  expect(raised.cause).toBe(raised.reason instanceof Error ? raised.reason : undefined);
});

test("an error that no acceptor expects is thrown as it is", async () => {
  const { calls, result } = await wait([error("ValidationException")]);
  expect(await failure(result)).toMatchObject({ name: "ValidationException" });
  expect(calls()).toBe(1);
  const client = testClient(await unreachable());
  expect(await failure(waitUntil({ client, maxWaitTime: 9 }, waiter, {}))).toBeInstanceOf(ConnectionError);
});

test("it gives up after maxWaitTime, with the last output", async () => {
  // The first call may take almost 5 s, on a slow machine. After it, at most `minDelay` is left, so no second call is
  // made.
  const { result } = await wait([state("CREATING")], { maxWaitTime: 5, minDelay: 4.999, maxDelay: 4.999 });
  const raised = await failure(result);
  expect(raised).toBeInstanceOf(WaiterTimeoutError);
  expect(raised).toMatchObject({ name: "TimeoutError", state: "TIMEOUT", reason: { state: "CREATING" } });
});

test("the error does not show the content of an output", async () => {
  for (const last of ["FAILED", "CREATING"]) {
    const { result } = await wait([{ body: JSON.stringify({ state: last, secret: "hidden-key" }) }], {
      maxWaitTime: 5,
      minDelay: 4.999,
      maxDelay: 4.999,
    });
    expect(inspect(await failure(result), { depth: 9 })).not.toContain("hidden-key");
  }
});

test("a call that hangs does not outlast maxWaitTime", async () => {
  const { result } = await wait([() => {}], { maxWaitTime: 0.05 });
  expect(await failure(result)).toBeInstanceOf(WaiterTimeoutError);
});

test.each<[string, Reply]>([
  ["between two looks", state("CREATING")],
  ["within a look", () => {}],
])("it can be aborted %s", async (_, reply) => {
  const controller = new AbortController();
  const reason = new Error("enough");
  setTimeout(() => controller.abort(reason), 30);
  const { result } = await wait([reply], { minDelay: 15, maxDelay: 16, abortSignal: controller.signal });
  const raised = await failure(result);
  expect(raised).toBeInstanceOf(AbortError);
  expect(raised.cause).toBe(reason);
});

test.each([
  { maxWaitTime: 0 },
  { maxWaitTime: Number.NaN },
  { maxWaitTime: "5" },
  { maxWaitTime: Number.POSITIVE_INFINITY },
  { minDelay: 0 },
  { minDelay: 5, maxDelay: 2 },
  { minDelay: 30 },
])("%j makes no sense", async (config) => {
  const { result } = await wait([state("ACTIVE")], config as Partial<WaiterConfiguration>);
  expect(await failure(result)).toBeInstanceOf(ConfigurationError);
});

test.each<[attempt: number, random: number, remaining: number, want: number]>([
  [1, 1, 999, 2],
  [2, 1, 999, 4],
  [2, 0, 999, 2],
  [3, 0.5, 999, 5],
  [7, 1, 999, 120],
  [40, 1, 9999, 120],
  [7, 1, 60, 58],
])("after attempt %d, at random %d, with %d s left it waits %d s", (attempt, random, remaining, want) => {
  expect(waitTime(attempt, 2, 120, remaining, () => random)).toBe(want);
});

test.each<[string, Reply[], string[]]>([
  ["an expected error", [error("ResourceNotFoundException"), state("ACTIVE")], ["info", "info"]],
  ["an error of a failure", [error("AccessDeniedException")], ["error"]],
  ["an error that no acceptor expects", [error("ValidationException")], ["error"]],
])("%s is logged with the right level", async (_, replies, want) => {
  const server = await startServer(...replies);
  const entries: [level: string, entry: object][] = [];
  const note = (level: string) => (entry: object) => void entries.push([level, entry]);
  const client = testClient(server.url, { logger: { info: note("info"), error: note("error") } });
  await waitUntil({ client, maxWaitTime: 20 }, waiter, { arn: "x" }).catch(() => {});
  expect(entries.map(([level]) => level)).toEqual(want);
  expect(entries[0]?.[1]).toMatchObject({ operation: "GetThing", httpStatusCode: 404, error: expect.any(String) });
});

test("a wait without a client is refused", async () => {
  const { result } = await wait([], { client: undefined } as never);
  expect(await failure(result)).toMatchObject({
    name: "ConfigurationError",
    message: "ThingActive: client must be a client with send.",
  });
});

test("an unknown option is refused by its name", async () => {
  const { calls, result } = await wait([state("ACTIVE")], { maxDelaySeconds: 5 } as never);
  const raised = await failure(result);
  expect(raised).toBeInstanceOf(ConfigurationError);
  expect(raised.message).toBe(
    "ThingActive: maxDelaySeconds is not an option. Options: client, maxWaitTime, minDelay, maxDelay, abortSignal.",
  );
  expect(calls()).toBe(0);
});
