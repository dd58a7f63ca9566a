/**
 * Over node:http, calls arrive as they were signed, and failures have the same error names as over fetch. Connections
 * are used again, and options are checked.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { AbortError, type ClientConfig, ConnectionError, type HttpHandler, TimeoutError } from "../src/index.ts";
import { createNodeHttpHandler, type NodeHttpHandlerOptions } from "../src/node-http.ts";
import { expectedAuthorization, startServer, unreachable } from "./support/server.ts";
import { credentials, failure, GetThingCommand, testClient, UntagCommand } from "./support/service.ts";

function handler(options?: NodeHttpHandlerOptions): HttpHandler {
  const made = createNodeHttpHandler(options);
  onTestFinished(() => made.destroy?.());
  return made;
}

const clientAt = (url: string, config: ClientConfig = {}): ReturnType<typeof testClient> =>
  testClient(url, { requestHandler: handler(), ...config });

test("calls, labels and queries arrive as they were signed", async () => {
  const server = await startServer({ body: '{"thing":{"arn":"é"}}' });
  const client = clientAt(`${server.url}/prefix`);
  expect((await client.send(new GetThingCommand({ arn: "ü" }))).thing).toEqual({ arn: "é" });
  await client.send(new UntagCommand({ resourceArn: "arn:a/b c", tagKeys: ["é", "a"] }));
  expect(server.received.map(({ method, url }) => [method, url])).toEqual([
    ["POST", "/prefix/GetThing"],
    ["DELETE", "/prefix/tags/arn%3Aa%2Fb%20c?tagKeys=%C3%A9&tagKeys=a"],
  ]);
  for (const request of server.received) {
    expect(request.headers.authorization).toBe(await expectedAuthorization(request, credentials));
  }
});

/** Starts a server that answers with the number of connections that it has accepted. */
async function countingServer(): Promise<{ url: string; server: Server }> {
  let connections = 0;
  const server = createServer((request, response) => {
    request.resume().on("end", () => setTimeout(() => response.end(JSON.stringify({ state: String(connections) })), 5));
  });
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

test("a connection is used again, and no more are opened than allowed", async () => {
  const { url } = await countingServer();
  const client = clientAt(url, { requestHandler: handler({ maxSockets: 2 }) });
  for (let call = 0; call < 3; call++) expect((await client.send(new GetThingCommand({}))).state).toBe("1");
  const states = await Promise.all(Array.from({ length: 12 }, () => client.send(new GetThingCommand({}))));
  expect(Math.max(...states.map(({ state }) => Number(state)))).toBe(2);
});

test("failures have the same error names as over fetch", async () => {
  expect(await failure(clientAt(await unreachable()).send(new GetThingCommand({})))).toBeInstanceOf(ConnectionError);
  const silent = await startServer(() => {});
  const late = clientAt(silent.url, { requestTimeout: 50, maxAttempts: 1 }).send(new GetThingCommand({}));
  expect(await failure(late)).toBeInstanceOf(TimeoutError);
  const cut = await startServer(
    (response) => void response.writeHead(200, { "content-length": 9 }).write("{", () => response.destroy()),
  );
  expect(await failure(clientAt(cut.url).send(new GetThingCommand({})))).toBeInstanceOf(ConnectionError);
});

test.each<[string, (abort: () => void) => Parameters<typeof startServer>[0]]>([
  ["before the headers", (abort) => () => abort()],
  ["within the body", (abort) => (response) => void response.writeHead(200).write("{", () => setTimeout(abort, 10))],
])("an abort %s ends the call and the connection", async (_, reply) => {
  const controller = new AbortController();
  let tell = (): void => {};
  const closed = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const answer = reply(() => controller.abort());
  const server = await startServer((response, request) => {
    response.once("close", tell);
    if (typeof answer === "function") answer(response, request);
  });
  const call = clientAt(server.url).send(new GetThingCommand({}), { abortSignal: controller.signal });
  expect(await failure(call)).toBeInstanceOf(AbortError);
  await closed;
});

test("a socket that is silent for too long is closed", async () => {
  const server = await startServer(() => {});
  const client = clientAt(server.url, { requestHandler: handler({ socketTimeout: 40 }), maxAttempts: 1 });
  const error = await failure(client.send(new GetThingCommand({})));
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error.cause as Error).message).toContain("silent for 40 ms");
});

const request = (url: string, body: unknown): Parameters<HttpHandler["handle"]>[0] => {
  const { hostname, port } = new URL(url);
  return { method: "POST", protocol: "http:", hostname, port: Number(port), path: "/", query: {}, headers: {}, body };
};

test.each<[string, () => unknown]>([
  ["bytes", () => new TextEncoder().encode("a streamed body")],
  ["a Blob", () => new Blob(["a streamed body"])],
  ["a web stream", () => new Blob(["a streamed body"]).stream()],
  ["a stream of Node", () => Readable.from([Buffer.from("a streamed "), Buffer.from("body")])],
])("%s can be sent", async (_, body) => {
  const server = await startServer({ body: "{}" });
  await handler().handle(request(server.url, body()));
  expect(server.received[0]?.body).toBe("a streamed body");
});

test("a stream is read no faster than it is sent", async () => {
  let made = 0;
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const body = new ReadableStream({
    pull(controller) {
      if (++made > 2000) controller.close();
      else controller.enqueue(new Uint8Array(65_536));
    },
  });
  const controller = new AbortController();
  const sent = handler().handle(request(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, body), {
    abortSignal: controller.signal,
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  // The server does not read the body, so the client can send only as much as the sockets buffer.
  expect(made).toBeLessThan(1500);
  controller.abort();
  await failure(sent);
});

test("an answer can be read as bytes and as a stream", async () => {
  const server = await startServer({ body: new Uint8Array([0, 255, 1]) });
  for (const read of ["bytes", "stream"]) {
    const { response } = await handler().handle(request(server.url, undefined));
    const body = response.body as { arrayBuffer(): Promise<ArrayBuffer>; body: ReadableStream };
    const bytes = read === "bytes" ? await body.arrayBuffer() : await new Response(body.body).arrayBuffer();
    expect(new Uint8Array(bytes)).toEqual(new Uint8Array([0, 255, 1]));
  }
});

const known = "maxSockets, socketTimeout, idleTimeout, httpAgent, httpsAgent";

test.each<[unknown, string]>([
  [{ maxSockets: 0 }, "maxSockets must be an integer of at least 1, got 0"],
  [{ maxSockets: 1.5 }, "maxSockets must be an integer of at least 1, got 1.5"],
  [{ maxSockets: "50" }, 'maxSockets must be an integer of at least 1, got "50"'],
  [{ maxSockets: null }, "maxSockets must be an integer of at least 1, got null"],
  [{ socketTimeout: -1 }, "socketTimeout must be an integer from 0 to 2147483647, got -1"],
  [{ socketTimeout: Number.NaN }, "socketTimeout must be an integer from 0 to 2147483647, got NaN"],
  [{ socketTimeout: 2 ** 31 }, "socketTimeout must be an integer from 0 to 2147483647, got 2147483648"],
  [{ idleTimeout: 0 }, "idleTimeout must be an integer from 1 to 2147483647, got 0"],
  [{ maxSocket: 5 }, `createNodeHttpHandler: unknown option maxSocket; known: ${known}`],
  [{ httpsAgent: "agent" }, "httpsAgent must be an agent of Node, got string"],
  [{ httpAgent: null }, "httpAgent must be an agent of Node, got object"],
  [null, "createNodeHttpHandler: the options must be an object, got null"],
  [5, "createNodeHttpHandler: the options must be an object, got 5"],
])("the options %j are refused", (options, message) => {
  expect(() => createNodeHttpHandler(options as NodeHttpHandlerOptions)).toThrow(new TypeError(message));
});
