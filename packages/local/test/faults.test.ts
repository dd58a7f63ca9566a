import { connect } from "node:net";
import { Ivs } from "@aws-sdk/client-ivs";
import { afterEach, describe, expect, test } from "vitest";
import { createLocalIvs, defaultCredentials, type FaultRuleInput } from "../src/index.ts";
import { signed } from "./sign.ts";
import { newChannel, refused, useLocalIvs } from "./support.ts";

const base = "http://127.0.0.1:4100";
const start = new Date();
const clock = () => start;

function list(time = start): Request {
  return signed(`${base}/ListChannels`, "{}", { time });
}

describe("answered in place of the operation", () => {
  const cases: [FaultRuleInput, number, string][] = [
    [{ fault: "ThrottlingException" }, 429, "exceptionMessage"],
    [{ fault: "TooManyRequestsException" }, 429, "message"],
    [{ fault: "InternalServerException" }, 500, "exceptionMessage"],
    [{ fault: "ServiceUnavailable" }, 503, "exceptionMessage"],
    [{ fault: "StreamUnavailable" }, 503, "exceptionMessage"],
    [{ fault: "PendingVerification" }, 403, "exceptionMessage"],
    [{ fault: "AccessDeniedException" }, 403, "exceptionMessage"],
    [{ fault: "ConflictException" }, 409, "exceptionMessage"],
  ];
  test.each(cases)("%j: %d", async (rule, status, member) => {
    const local = createLocalIvs({ faults: [rule], clock });
    const response = await local.fetch(list());
    expect([response.status, response.headers.get("x-amzn-errortype")]).toEqual([status, rule.fault]);
    expect(Object.keys((await response.json()) as object)).toEqual(["__type", member]);
  });

  test("a page of HTML as a proxy writes it", async () => {
    const local = createLocalIvs({ faults: [{ fault: "html", status: 504, retryAfter: 3 }], clock });
    const response = await local.fetch(list());
    const { headers } = response;
    expect([response.status, headers.get("content-type"), headers.get("retry-after")]).toEqual([504, "text/html", "3"]);
    expect(headers.get("x-amzn-requestid")).toBeNull();
    expect(await response.text()).toMatch(/^<html>/);
  });

  test("Retry-After, where it was asked for", async () => {
    const local = createLocalIvs({ faults: [{ fault: "ThrottlingException", retryAfter: 2 }], clock });
    expect((await local.fetch(list())).headers.get("retry-after")).toBe("2");
  });
});

describe("a rule holds", () => {
  const statuses = async (local: ReturnType<typeof createLocalIvs>, count: number) => {
    const found = [];
    for (let index = 0; index < count; index++) found.push((await local.fetch(list())).status);
    return found;
  };

  test("for one operation alone", async () => {
    const local = createLocalIvs({ faults: [{ fault: "ServiceUnavailable", operation: "GetChannel" }], clock });
    expect(await statuses(local, 1)).toEqual([200]);
    const get = signed(`${base}/GetChannel`, "{}", { time: start });
    expect((await local.fetch(get)).status).toBe(503);
  });

  test("so many times", async () => {
    const local = createLocalIvs({ faults: [{ id: "two", fault: "ServiceUnavailable", count: 2 }], clock });
    expect(await statuses(local, 4)).toEqual([503, 503, 200, 200]);
    expect(local.faults.list()).toMatchObject([{ id: "two", hits: 2 }]);
  });

  test("with a probability: the same draws for the same seed, others for another", async () => {
    const run = (seed: number) =>
      statuses(createLocalIvs({ seed, clock, faults: [{ fault: "ServiceUnavailable", probability: 0.5 }] }), 60);
    const first = await run(7);
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
    const hits = first.filter((status) => status === 503).length;
    expect(hits).toBeGreaterThan(15);
    expect(hits).toBeLessThan(45);
  });

  test("until it is taken away; a rule of the same id takes another's place", async () => {
    const local = createLocalIvs({ clock });
    local.faults.set({ id: "a", fault: "ServiceUnavailable" });
    local.faults.set({ id: "a", fault: "ThrottlingException" });
    const { id } = local.faults.set({ fault: "ServiceUnavailable", operation: "GetChannel" });
    expect(await statuses(local, 1)).toEqual([429]);
    expect([local.faults.delete("a"), local.faults.delete("a"), local.faults.delete(id)]).toEqual([true, false, true]);
    expect(await statuses(local, 1)).toEqual([200]);
  });

  test("also after a reset, and not after clear", async () => {
    const local = createLocalIvs({ faults: [{ fault: "ServiceUnavailable" }], clock });
    await local.reset();
    expect(await statuses(local, 1)).toEqual([503]);
    local.faults.clear();
    expect(await statuses(local, 1)).toEqual([200]);
  });

  test("from a file with a seed", async () => {
    const local = createLocalIvs({ clock });
    const file = { seed: 3, rules: [{ fault: "ServiceUnavailable", probability: 0.5 }] };
    local.faults.load(file);
    const first = await statuses(local, 30);
    local.faults.load(JSON.parse(JSON.stringify(file)));
    expect(await statuses(local, 30)).toEqual(first);
  });
});

describe("whether the operation is carried out", () => {
  const afterwards: [FaultRuleInput, boolean][] = [
    [{ fault: "InternalServerException" }, false],
    [{ fault: "InternalServerException", when: "after" }, true],
    [{ fault: "html" }, false],
    [{ fault: "html", when: "after" }, true],
    [{ fault: "reset" }, false],
    [{ fault: "reset", when: "after" }, true],
    [{ fault: "truncate" }, true],
    [{ fault: "skew", milliseconds: 1_000 }, true],
  ];
  test.each(afterwards)("%j: %s", async (rule, want) => {
    const local = createLocalIvs({ faults: [{ ...rule, operation: "CreateChannel" }], clock });
    await local.fetch(signed(`${base}/CreateChannel`, "{}", { time: start })).catch(() => undefined);
    const { channels } = (await (await local.fetch(list())).json()) as { channels: unknown[] };
    expect(channels).toHaveLength(want ? 1 : 0);
  });
});

test("truncate: half a body, in a frame that is right", async () => {
  const local = createLocalIvs({ clock });
  const whole = await (await local.fetch(list())).text();
  local.faults.set({ fault: "truncate" });
  const response = await local.fetch(list());
  expect([response.status, await response.text()]).toEqual([200, whole.slice(0, Math.floor(whole.length / 2))]);
});

describe("latency, on the service's clock", () => {
  test("the answer comes when its time has come", async () => {
    const local = createLocalIvs({ faults: [{ fault: "latency", milliseconds: 60_000 }], clock });
    let answered = false;
    const call = local.fetch(list()).then(({ status }) => {
      answered = true;
      return status;
    });
    await local.clock.advance(59_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    await local.clock.advance(1);
    expect(await call).toBe(200);
  });

  test("a caller that gives up waits no longer", async () => {
    const local = createLocalIvs({ faults: [{ fault: "latency", milliseconds: 60_000 }], clock });
    const controller = new AbortController();
    const call = local.fetch(new Request(list(), { signal: controller.signal }));
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    expect(local.requests.list()).toMatchObject([{ operation: "ListChannels", status: 0 }]);
  });
});

describe("skew", () => {
  test.each([
    [600_000, 403],
    [-600_000, 403],
    [240_000, 200],
  ])("%d ms: %d, and the date header says so", async (milliseconds, want) => {
    const local = createLocalIvs({ faults: [{ fault: "skew", milliseconds }], clock });
    const { status, headers } = await local.fetch(list());
    expect(status).toBe(want);
    expect(headers.get("date")).toBe(new Date(start.getTime() + milliseconds).toUTCString());
    const corrected = await local.fetch(list(new Date(start.getTime() + milliseconds)));
    expect(corrected.status, "a client that corrects its clock gets through").toBe(200);
  });
});

describe("over a real connection", () => {
  const local = useLocalIvs();
  afterEach(() => local.server.service.faults.clear());

  test("reset cuts it, and the server lives on", async () => {
    local.server.service.faults.set({ fault: "reset", count: 1 });
    const { port, hostname } = new URL(local.server.url);
    const socket = connect(Number(port), hostname);
    const error = await new Promise<unknown>((resolve) => {
      socket.once("error", resolve);
      socket.once("end", () => resolve("an orderly end"));
      socket.resume();
      socket.write("POST /ListChannels HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 0\r\n\r\n");
    });
    socket.destroy();
    expect(error).toMatchObject({ code: "ECONNRESET" });
    expect((await local.ivs.listChannels({})).channels).toEqual([]);
  });

  test("in-process, fetch rejects as it does there", async () => {
    const inProcess = createLocalIvs({ faults: [{ fault: "reset" }] });
    const error = await inProcess.fetch(list()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ cause: { code: "ECONNRESET" } });
  });

  test("the official client takes a fault for the service's own, and retries where that helps", async () => {
    const { faults } = local.server.service;
    faults.set({ fault: "PendingVerification", operation: "CreateChannel", count: 1 });
    await refused(local.ivs.createChannel({}), "PendingVerification", 403, "pending verification");
    const { arn } = await newChannel(local.ivs);
    faults.set({ fault: "TooManyRequestsException", operation: "GetChannel", count: 1 });
    faults.set({ fault: "html", status: 503, operation: "GetChannel", count: 1 });
    const ivs = new Ivs({ endpoint: local.server.url, region: "us-west-2", credentials: defaultCredentials });
    const { $metadata } = await ivs.getChannel({ arn });
    ivs.destroy();
    expect($metadata.attempts).toBeGreaterThan(1);
  });
});

describe("a bad rule is refused by the name of what is wrong, and changes nothing", () => {
  const bad: [unknown, RegExp][] = [
    ["nonsense", /^faults\[1\] must be an object such as/],
    [null, /^faults\[1\] must be an object/],
    [{}, /^faults\[1\]\.fault must be one of latency,/],
    [{ fault: "earthquake" }, /^faults\[1\]\.fault must be one of/],
    [{ fault: "reset", operations: "GetChannel" }, /^faults\[1\]\.operations is not a field/],
    [{ fault: "reset", operation: "GetNothing" }, /^faults\[1\]\.operation must be the name of an operation/],
    [{ fault: "reset", id: "a b" }, /^faults\[1\]\.id must be/],
    [{ fault: "reset", probability: 0 }, /^faults\[1\]\.probability must be/],
    [{ fault: "reset", probability: 1.1 }, /^faults\[1\]\.probability must be/],
    [{ fault: "reset", probability: "1" }, /^faults\[1\]\.probability must be/],
    [{ fault: "reset", count: 0 }, /^faults\[1\]\.count must be/],
    [{ fault: "reset", count: 1.5 }, /^faults\[1\]\.count must be/],
    [{ fault: "latency" }, /^faults\[1\]\.milliseconds must be set for latency and skew/],
    [{ fault: "reset", milliseconds: 1 }, /^faults\[1\]\.milliseconds must be set for latency and skew/],
    [{ fault: "latency", milliseconds: -1 }, /^faults\[1\]\.milliseconds must be at most ten years/],
    [{ fault: "html", status: 200 }, /^faults\[1\]\.status must be/],
    [{ fault: "reset", status: 500 }, /^faults\[1\]\.status must be/],
    [{ fault: "reset", when: "never" }, /^faults\[1\]\.when must be before or after/],
    [{ fault: "truncate", when: "after" }, /^faults\[1\]\.when must be before, since truncate/],
    [{ fault: "reset", retryAfter: 1 }, /^faults\[1\]\.retryAfter must be/],
  ];
  test.each(bad)("%j", (rule, text) => {
    const local = createLocalIvs({ faults: [{ id: "kept", fault: "html" }] });
    expect(() => local.faults.load([{ fault: "reset" }, rule])).toThrow(text);
    expect(() => local.faults.set(rule as FaultRuleInput)).toThrow(TypeError);
    expect(local.faults.list().map(({ id }) => id)).toEqual(["kept"]);
    expect(() => createLocalIvs({ faults: [{ fault: "reset" }, rule as FaultRuleInput] })).toThrow(text);
  });

  test.each([["text"], [{}], [{ rules: {} }], [{ seed: {}, rules: [] }]])("a file of %j", (file) => {
    expect(() => createLocalIvs().faults.load(file)).toThrow(/^faults/);
  });
});
