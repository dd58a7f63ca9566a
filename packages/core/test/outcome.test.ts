/**
 * Errors that handlers throw become typed errors without secrets. These tests create the errors themselves; in
 * `connection-errors.test.ts` of packages/testing, real runtimes throw them.
 */
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { AbortError, type ClientError, ConnectionError, TimeoutError } from "../src/index.ts";
import { neverConnected } from "../src/runtime/connection/node.ts";
import * as web from "../src/runtime/connection/web.ts";
import { createScrub } from "../src/secrets/scrub.ts";
import { connectionFailed } from "../src/transport/outcome.ts";

const secret = "not-a-real-secret";
const signature = "AWS4-HMAC-SHA256 Credential=AKID/x, SignedHeaders=host, Signature=0123456789abcdef";
const request = {
  method: "POST",
  protocol: "http:",
  hostname: "example.com",
  port: 4100,
  path: "/",
  query: {},
  headers: { host: "example.com:4100", authorization: signature, "x-own": "own-0123456789" },
};

function failed(thrown: unknown): ClientError & { code?: unknown } {
  return connectionFailed(thrown, createScrub([secret, undefined, signature]), request);
}

const coded = (message: string, more: object): Error => Object.assign(new Error(message), more);

test.each<[what: string, thrown: unknown, message: string, code: string | undefined]>([
  ["an error", new Error("broke"), "to example.com:4100 failed: broke", undefined],
  ["the innermost of three", new Error("a", { cause: new Error("b", { cause: new Error("c") }) }), ": c", undefined],
  ["an inner one without a text", new Error("a", { cause: new Error("") }), ": Error", undefined],
  ["an inner one with a code alone", new Error("a", { cause: coded("", { code: "EPIPE" }) }), ": EPIPE", "EPIPE"],
  [
    "an AggregateError, each text once",
    new TypeError("a", { cause: new AggregateError([new Error("b"), coded("c", { code: "E1" }), new Error("b")]) }),
    ": b, c",
    "E1",
  ],
  ["an empty AggregateError", new AggregateError([]), ": AggregateError", undefined],
  ["older codes of Bun", coded("Unable to connect", { code: "ConnectionRefused" }), "connect", "ECONNREFUSED"],
  ["a code that Node does not have", coded("a", { code: "FailedToOpenSocket" }), "a", "FailedToOpenSocket"],
  ["a code that is a number", coded("a", { code: 8 }), "a", undefined],
  ["a text", "broke", ": broke", undefined],
  ["nothing", undefined, ": no reason was given", undefined],
  ["an object of no kind", Object.create(null), ": no reason was given", undefined],
])("%s", (_, thrown, message, code) => {
  const error = failed(thrown);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toMatch(/^The connection to example\.com:4100 failed: /);
  expect(error.message.endsWith(message)).toBe(true);
  expect(error.code).toBe(code);
  expect(Object.hasOwn(error, "code")).toBe(code !== undefined);
});

test("a circle of causes ends", () => {
  const circle: Error = new Error("a");
  circle.cause = circle;
  expect(failed(circle).message).toContain("a");
});

test("a timeout is one by its name, unless the connection broke", () => {
  expect(failed(new DOMException("too slow", "TimeoutError"))).toBeInstanceOf(TimeoutError);
  expect(failed(coded("slow", { name: "TimeoutError", code: "ETIMEDOUT" }))).toBeInstanceOf(TimeoutError);
  // @smithy/node-http-handler gives the name TimeoutError also to errors with the code ECONNRESET.
  const reset = failed(coded("read ECONNRESET", { name: "TimeoutError", code: "ECONNRESET" }));
  expect(reset).toBeInstanceOf(ConnectionError);
  expect(reset.code).toBe("ECONNRESET");
});

test("an error of core is not changed", () => {
  const error = new AbortError("aborted", { cause: new Error(secret) });
  expect(failed(error)).toBe(error);
});

/** Functions that return an error, or another value that can be thrown, with a secret in one of its parts. */
const leaking: Readonly<Record<string, () => unknown>> = {
  "its text": () => new TypeError(`bad ${secret}`),
  "a text": () => `bad ${secret}`,
  "its name": () => coded("bad", { name: secret }),
  "its stack alone": () => coded("bad", { stack: `Error: bad\n at ${secret}` }),
  "its cause": () => new Error("bad", { cause: new Error(secret) }),
  "a cause that is a text": () => new Error("bad", { cause: secret }),
  "an AggregateError": () => new Error("bad", { cause: new AggregateError([new Error("a"), new Error(secret)]) }),
  "the query of a URL": () =>
    new TypeError(`error sending request for url (http://h/p?a=${encodeURIComponent(`${secret} é`)})`),
  "a member": () => coded("bad", { path: `/${encodeURIComponent(secret)}` }),
  "a request": () => coded("bad", { config: { headers: { Authorization: signature }, data: secret } }),
  "a Request": () => coded("bad", { request: new Request("http://example.com", { headers: { a: secret } }) }),
  "what was received": () => coded("bad", { data: "received-0123456789" }),
  bytes: () => coded("bad", { rawPacket: Buffer.from(secret) }),
  "the signature": () => new Error(`bad ${signature}`),
};

test.each(Object.keys(leaking))("a secret in %s is not shown, and the rest is", (where) => {
  const { explain } = web;
  const inBrowsers = explain(leaking[where]?.(), createScrub([secret, signature, "own-0123456789"]));
  const error = failed(leaking[where]?.());
  for (const shown of [error, inBrowsers].map((one) => inspect(one, { depth: 9, showHidden: true }))) {
    for (const hidden of [secret, "0123456789", Buffer.from(secret).toString("hex", 0, 4)]) {
      expect(shown).not.toContain(hidden);
    }
    expect(shown).not.toMatch(/6e 6f 74 2d/);
  }
  expect(error.cause === undefined || error.cause instanceof Error || typeof error.cause === "string").toBe(true);
  expect(error).toBeInstanceOf(ConnectionError);
});

test("a copy has the name, code and causes of the thrown value", () => {
  const inner = new AggregateError([coded("one", { code: "E1" }), new RangeError(`two ${secret}`)], "several");
  const { cause } = failed(new TypeError("outer", { cause: inner })) as { cause: Error & { cause: AggregateError } };
  expect(cause).toBeInstanceOf(Error);
  expect(cause).toMatchObject({ name: "TypeError", message: "outer", cause: { name: "AggregateError" } });
  expect(cause.cause.errors).toMatchObject([
    { name: "Error", message: "one", code: "E1" },
    { name: "RangeError", message: "two [redacted]", stack: expect.stringContaining("RangeError: two [redacted]\n") },
  ]);
});

test("an error without secrets is the cause itself", () => {
  for (const thrown of [
    new TypeError("fetch failed", { cause: coded("connect", { code: "ECONNREFUSED", errno: -111, port: 1 }) }),
    new DOMException("a", "NetworkError"),
    coded("Network connection lost.", { remote: true, retryable: true }),
  ]) {
    expect(failed(thrown).cause).toBe(thrown);
    // In browsers, the cause is a new error that contains only the text.
    expect(web.explain(thrown, createScrub([secret])).cause).toBeInstanceOf(Error);
  }
});

test.each<[what: string, error: unknown, want: boolean]>([
  ["refused", coded("connect", { code: "ECONNREFUSED" }), true],
  ["behind another", new Error("fetch failed", { cause: coded("", { code: "ENOTFOUND" }) }), true],
  [
    "all addresses refused",
    new Error("a", {
      cause: new AggregateError([coded("", { code: "ECONNREFUSED" }), coded("", { code: "ENETUNREACH" })]),
    }),
    true,
  ],
  ["one address of two", new AggregateError([coded("", { code: "ECONNREFUSED" }), new Error("reset")]), false],
  ["unreachable, when it was to be connected", coded("connect EHOSTUNREACH 1.2.3.4:1", { code: "EHOSTUNREACH" }), true],
  ["unreachable, after it was connected", coded("read EHOSTUNREACH", { code: "EHOSTUNREACH" }), false],
  ["reset", coded("read ECONNRESET", { code: "ECONNRESET" }), false],
  ["nothing", undefined, false],
])("nothing was sent: %s is %s", (_, error, want) => {
  expect(neverConnected(error)).toBe(want);
});
