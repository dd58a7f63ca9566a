/**
 * Headers over node:http are sent once and unchanged, and bodies arrive whole. Invalid requests are refused. Errors
 * show values only of the headers `content-length` and `transfer-encoding`.
 */
import { Readable } from "node:stream";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { HttpRequest } from "../src/index.ts";
import { nodeHandler, requestTo, startRawServer } from "./support/raw-server.ts";
import { startServer } from "./support/server.ts";
import { failure } from "./support/service.ts";

const secret = "very/secret";

/** Sends a request. Returns the lines of its head as the server received them, and the host of the server's URL. */
async function sentLines(more: Partial<HttpRequest>): Promise<{ lines: string[]; host: string }> {
  const { url, heads } = await startRawServer((socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"));
  await nodeHandler().handle(requestTo(url, more));
  return { lines: heads[0]?.split("\r\n") ?? [], host: new URL(url).host };
}

const linesOf = (lines: string[], name: string): string[] =>
  lines.filter((line) => line.toLowerCase().startsWith(`${name}:`));

test("the host of the URL is sent, with its port", async () => {
  const { lines, host } = await sentLines({});
  expect(linesOf(lines, "host")).toEqual([`host: ${host}`]);
});

test.each(["host", "Host", "HOST"])("a caller's %s is sent as it is, once", async (name) => {
  const { lines } = await sentLines({ headers: { [name]: "ivs.example.com:8443" } });
  expect(linesOf(lines, "host")).toEqual([`${name}: ivs.example.com:8443`]);
});

test("names keep their case, and values their spaces", async () => {
  const { lines } = await sentLines({ headers: { "X-CamelCase": "a  b", __proto__x: "c", "x-empty": "" } });
  expect(lines).toEqual(expect.arrayContaining(["X-CamelCase: a  b", "__proto__x: c", "x-empty: "]));
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ["a name in two cases", { "X-Token": secret, "x-token": secret }, /^The header x-token must be given once/],
  ["a host in two cases", { Host: "a", host: "b" }, /^The header host must be given once/],
  ["a name with a space", { "x token": secret }, /^Header name must be a valid HTTP token \["x token"\]$/],
  ["an empty name", { "": secret }, /^Header name must be a valid HTTP token \[""\]$/],
  [
    "a value that breaks the line",
    { "x-token": `${secret}\r\nx-other: 1` },
    /^Invalid character in header content \["x-token"\]$/,
  ],
  ["a value outside of Latin-1", { "x-token": `${secret}✓` }, /^Invalid character in header content \["x-token"\]$/],
  ["an empty host", { host: " " }, /^The header host must not be empty$/],
  ["a value that is no text", { "x-token": undefined }, /^The header x-token must be a string, got undefined$/],
  ["a list", { "x-token": [secret] }, /^The header x-token must be a string, got object$/],
  ["a length that is too short", { "Content-Length": "3" }, /^content-length must be 4, .* got "3"$/],
  ["a length that is too long", { "content-length": "5" }, /^content-length must be 4, .* got "5"$/],
  ["a length that is no number", { "content-length": "4, 4" }, /^content-length must be 4, .* got "4, 4"$/],
  ["a length and chunks", { "content-length": "4", "Transfer-Encoding": "chunked" }, /must not be given together$/],
  ["another encoding", { "transfer-encoding": "gzip, chunked" }, /^transfer-encoding must be chunked, got/],
])("%s is refused, and nothing is sent", async (_, headers, message) => {
  const server = await startServer({});
  const request = requestTo(server.url, { headers: headers as Record<string, string>, body: "body" });
  const error = await failure(nodeHandler().handle(request));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toMatch(message);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret);
  expect(server.received).toEqual([]);
});

test.each([
  ["a method", { method: "GET /" }],
  ["a path", { path: "/a b\r\n" }],
  ["a protocol", { protocol: "ftp:" }],
  ["a protocol without its colon", { protocol: "https" }],
])("%s that HTTP does not know is refused", async (_, more) => {
  const server = await startServer({});
  expect(await failure(nodeHandler().handle(requestTo(server.url, more)))).toBeInstanceOf(TypeError);
  expect(server.received).toEqual([]);
});

const stream = (): Readable => Readable.from([Buffer.from("bo"), Buffer.from("dy")]);

/** Request bodies, some with headers of the caller that concern the body or its connection. */
const framings: Readonly<Record<string, Pick<HttpRequest, "body"> & { headers?: Record<string, string> }>> = {
  text: { body: "body" },
  "text beyond ASCII": { body: "bödy✓" },
  bytes: { body: new TextEncoder().encode("body") },
  "an ArrayBuffer": { body: new TextEncoder().encode("body").buffer },
  "a view": { body: new DataView(new TextEncoder().encode("-body-").buffer, 1, 4) },
  "a stream": { body: stream() },
  "text with its length": { body: "body", headers: { "Content-Length": "4" } },
  "text in chunks": { body: "body", headers: { "transfer-encoding": "Chunked" } },
  "text after an expectation": { body: "body", headers: { expect: "100-continue" } },
  "a last request": { body: "body", headers: { connection: "close" } },
  "no body": { body: undefined },
  "no body, with its length": { body: undefined, headers: { "content-length": "0" } },
};

test.each(
  Object.entries(framings).flatMap(([kind, given]) =>
    ["POST", "PUT", "PATCH", "DELETE", "GET"].map((method) => [method, kind, given] as const),
  ),
)("a %s of %s arrives whole, and leaves the connection to the next", async (method, _, { body, headers = {} }) => {
  const server = await startServer({ body: "{}" });
  const handler = nodeHandler({ maxSockets: 1 });
  const sent = body instanceof Readable ? stream() : body;
  const { response } = await handler.handle(requestTo(server.url, { method, body: sent, headers }));
  await (response.body as Response).text();
  await handler.handle(requestTo(server.url, { method: "POST", body: "next" }));
  const want = body instanceof Readable ? "body" : await new Response(body as BodyInit).text();
  expect(server.received.map((received) => [received.method, received.body])).toEqual([
    [method, want],
    ["POST", "next"],
  ]);
});

test.each([
  ["shorter", "9", "The request body ended after 4 of the 9 bytes it should have."],
  ["longer", "2", "The request body is longer than its content-length of 2 bytes."],
])("a stream that is %s than its length says ends the call", async (_, length, message) => {
  const server = await startServer({});
  const request = requestTo(server.url, { body: stream(), headers: { "content-length": length } });
  const error = await failure(nodeHandler().handle(request));
  expect(error).toBeInstanceOf(RangeError);
  expect(error.message).toBe(message);
  expect(server.received).toEqual([]);
});

test.each([42, true, {}, Symbol("body"), new URLSearchParams({ a: "b" })])("the body %s is refused", async (body) => {
  const server = await startServer({});
  const error = await failure(nodeHandler().handle(requestTo(server.url, { body })));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toMatch(/^The request body must be a string, bytes, a Blob or a stream, got \w+$/);
});

test("a body that fails ends the call with its error, and frees the connection", async () => {
  const server = await startServer({});
  const handler = nodeHandler({ maxSockets: 1 });
  const broken = new Error("the disk is gone");
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(4);
    throw broken;
  }
  expect(await failure(handler.handle(requestTo(server.url, { body: failing() })))).toBe(broken);
  await failure(handler.handle(requestTo(server.url, { body: "b", headers: { trailer: "x" } })));
  await handler.handle(requestTo(server.url), { abortSignal: AbortSignal.timeout(5000) });
  expect(server.received).toHaveLength(1);
});

describe("a stream that a refused request does not read", () => {
  const refusals: [string, Partial<HttpRequest>, AbortSignal?][] = [
    ["by a header", { headers: { host: "" } }],
    ["by an abort before it is sent", {}, AbortSignal.abort()],
  ];

  test.each(refusals)("of Node is destroyed: refused %s", async (_, more, abortSignal) => {
    const body = new Readable({ read: () => {} });
    const request = { ...requestTo("http://127.0.0.1:1", more), body };
    await failure(nodeHandler().handle(request, abortSignal && { abortSignal }));
    expect(body.destroyed).toBe(true);
  });

  test.each(refusals)("of the web is cancelled: refused %s", async (_, more, abortSignal) => {
    let isCancelled = false;
    const body = new ReadableStream({
      cancel: () => {
        isCancelled = true;
      },
    });
    const request = { ...requestTo("http://127.0.0.1:1", more), body };
    await failure(nodeHandler().handle(request, abortSignal && { abortSignal }));
    await expect.poll(() => isCancelled).toBe(true);
  });
});
