/**
 * A response body over node:http can be read once or cancelled, and its length can be limited. After that, the next
 * call gets a connection.
 */
import { expect, test } from "vitest";
import { type HttpHandler, ResponseParseError } from "../src/index.ts";
import type { ResponseBody } from "../src/transport/node-http/response-body.ts";
import { nodeHandler, requestTo, startRawServer } from "./support/raw-server.ts";
import { startServer } from "./support/server.ts";
import { failure } from "./support/service.ts";

const call = async (handler: HttpHandler, url: string, method = "POST"): Promise<ResponseBody> =>
  (await handler.handle(requestTo(url, { method }))).response.body as ResponseBody;

const ok = (body: string): string => `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
const chunked = (...chunks: string[]): string =>
  `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join("")}0\r\n\r\n`;

const endings: Readonly<Record<string, (body: ResponseBody) => unknown>> = {
  cancelled: (body) => body.cancel(),
  "cancelled twice": (body) => Promise.all([body.cancel(), body.cancel()]),
  "cancelled as a stream": (body) => body.body.cancel(),
  "cancelled within": async (body) => {
    const reader = body.body.getReader();
    await reader.read();
    await reader.cancel();
  },
  "cancelled while it is read": async (body) => {
    const reading = failure(body.text());
    await body.cancel();
    expect((await reading).message).toMatch(/cancelled/);
  },
  "longer than allowed": async (body) => {
    await failure(body.text(2));
  },
};

/** Two answers: one with a complete body, and one with the first half of a body whose rest never arrives. */
const answers: Readonly<Record<string, string>> = {
  "a complete body": ok("0123456789"),
  "a body with more to come": "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n01234",
};

test.each(
  Object.entries(endings).flatMap(([how, end]) =>
    Object.entries(answers).map(([what, answer]) => [what, how, end, answer] as const),
  ),
)("%s that is %s leaves its connection to the next call", async (_, how, end, answer) => {
  const server = await startRawServer((socket) => void socket.write(answer));
  const handler = nodeHandler({ maxSockets: 1 });
  for (let round = 0; round < 3; round++) {
    const body = await call(handler, server.url);
    if (how === "cancelled while it is read" && answer === answers["a complete body"]) await body.text();
    else await end(body);
  }
  expect(server.heads).toHaveLength(3);
});

test("a body that was cancelled cannot be read", async () => {
  const server = await startServer({ body: "0123456789" });
  for (const read of [(body: ResponseBody) => body.text(), (body: ResponseBody) => body.body.getReader().read()]) {
    const body = await call(nodeHandler(), server.url);
    await body.cancel();
    expect((await failure(read(body))).message).toMatch(/cancelled/);
  }
});

test("cancelling a body that was read does nothing, and its connection is kept", async () => {
  const server = await startRawServer((socket) => void socket.write(ok("0123456789")));
  const handler = nodeHandler();
  for (let round = 0; round < 3; round++) {
    const body = await call(handler, server.url);
    expect(await body.text()).toBe("0123456789");
    await body.cancel();
  }
  expect(server.sockets).toHaveLength(1);
});

test("a body can be read once", async () => {
  const server = await startServer({ body: "0123456789" });
  const reads = [
    (body: ResponseBody) => body.text(),
    (body: ResponseBody) => body.arrayBuffer(),
    (body: ResponseBody) => body.body.getReader().read(),
  ];
  for (const first of reads) {
    for (const second of reads) {
      const body = await call(nodeHandler(), server.url);
      await first(body);
      expect(await failure((async () => second(body))())).toBeInstanceOf(TypeError);
    }
  }
});

test("the stream is always the same one", async () => {
  const server = await startServer({ body: "0123456789" });
  const body = await call(nodeHandler(), server.url);
  expect(body.body).toBe(body.body);
  expect(await new Response(body.body).text()).toBe("0123456789");
});

test("text is read as fetch reads it", async () => {
  for (const text of ["", "é✓😀", "\ufeffa"]) {
    const bytes = new TextEncoder().encode(text);
    const server = await startServer({ body: bytes });
    expect(await (await call(nodeHandler(), server.url)).text()).toBe(await new Response(bytes).text());
  }
  const halves = Buffer.from(ok("\xc3\xa9"), "latin1");
  const server = await startRawServer((socket) => {
    socket.write(halves.subarray(0, -1));
    setTimeout(() => socket.write(halves.subarray(-1)), 20);
  });
  expect(await (await call(nodeHandler(), server.url)).text()).toBe("é");
});

const limited: Readonly<Record<string, (body: ResponseBody, maxBytes: number) => Promise<unknown>>> = {
  text: (body, maxBytes) => body.text(maxBytes),
  arrayBuffer: async (body, maxBytes) => Buffer.from(await body.arrayBuffer(maxBytes)).toString(),
};

test.each(
  Object.entries(limited).flatMap(([how, read]) =>
    Object.entries({ "a length": ok("0123456789"), chunks: chunked("01234", "56789") }).map(
      ([what, answer]) => [how, what, read, answer] as const,
    ),
  ),
)("%s refuses a body with %s that is too long, and takes one that is not", async (_how, _what, read, answer) => {
  const server = await startRawServer((socket) => void socket.write(answer));
  const handler = nodeHandler({ maxSockets: 1 });
  expect(await read(await call(handler, server.url), 10)).toBe("0123456789");
  const error = await failure(read(await call(handler, server.url), 9));
  expect(error).toBeInstanceOf(ResponseParseError);
  expect(error.message).toBe("The body is longer than maxBodyBytes, 9 bytes.");
  expect(await read(await call(handler, server.url), 10)).toBe("0123456789");
  expect(server.sockets).toHaveLength(2);
});

test("a body that says that it is too long is refused before it comes", async () => {
  const server = await startRawServer(
    (socket) => void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 1000000000\r\n\r\n"),
  );
  const read = (await call(nodeHandler(), server.url)).text(9);
  const outcome = Promise.race([read, new Promise((resolve) => setTimeout(resolve, 60_000, "pending"))]);
  await expect(outcome).rejects.toThrow(ResponseParseError);
});

test("an endless body is refused as soon as it is too long", async () => {
  const server = await startRawServer((socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    const more = (): void => void (socket.destroyed || socket.write("x".repeat(1000), () => setImmediate(more)));
    more();
  });
  expect(await failure((await call(nodeHandler(), server.url)).text(100_000))).toBeInstanceOf(ResponseParseError);
});

test("the answer to a HEAD has no body, however long it says that it is", async () => {
  const server = await startRawServer((socket) => void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n"));
  expect(await (await call(nodeHandler(), server.url, "HEAD")).text(9)).toBe("");
});

test("a stream is read no faster than it is asked for", async () => {
  let written = 0;
  const server = await startRawServer((socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    const more = (): void => {
      if (socket.destroyed || written > 100_000_000) return;
      written += 65_536;
      if (socket.write(new Uint8Array(65_536))) setImmediate(more);
      else socket.once("drain", more);
    };
    more();
  });
  const body = await call(nodeHandler(), server.url);
  const reader = body.body.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 300));
  // The server can write only as much as the sockets of both sides buffer.
  expect(written).toBeLessThan(50_000_000);
  await reader.cancel();
});
