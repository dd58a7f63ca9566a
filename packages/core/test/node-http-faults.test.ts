/**
 * A closed connection, an abort and a silent socket end a request before and within the response body. A complete body
 * stays readable, except after an abort. Other faults of connections and responses are errors, too.
 */
import dns from "node:dns";
import { once } from "node:events";
import type { Socket } from "node:net";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { ConnectionError } from "../src/index.ts";
import type { ResponseBody } from "../src/transport/node-http/response-body.ts";
import { nodeHandler, requestTo, startRawServer } from "./support/raw-server.ts";
import { unreachable } from "./support/server.ts";
import { failure, GetThingCommand, testClient } from "./support/service.ts";

const head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n";
const whole = `${head}0123456789`;
const part = `${head}01234`;

/** Waits for two rounds of the event loop. Then the client has read all data that the kernel had received. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/** Closes or resets a connection from the server's side, and waits until the client has received that. */
async function drop(socket: Socket, how: "end" | "reset"): Promise<void> {
  if (how === "reset") socket.resetAndDestroy();
  else socket.destroySoon();
  if (!socket.closed) await once(socket, "close");
  await settled();
}

const reads: Readonly<Record<string, (body: ResponseBody) => Promise<string>>> = {
  text: (body) => body.text(),
  arrayBuffer: async (body) => Buffer.from(await body.arrayBuffer()).toString(),
  body: (body) => new Response(body.body).text(),
};

interface Ending {
  /** Ends the exchange: by the socket of the server, by the caller's signal, or by silence. */
  readonly end: (socket: Socket, controller: AbortController) => unknown;
  readonly error: object;
  readonly socketTimeout?: number;
  /** True if a body that arrived completely before the end can still be read. */
  readonly isReadableWhenComplete: boolean;
}

const reason = new Error("the user left");
const endings: Readonly<Record<string, Ending>> = {
  "the connection is closed": {
    end: (socket) => drop(socket, "end"),
    error: { code: "ECONNRESET" },
    isReadableWhenComplete: true,
  },
  "the connection is reset": {
    end: (socket) => drop(socket, "reset"),
    error: { code: "ECONNRESET" },
    isReadableWhenComplete: true,
  },
  "the caller aborts": {
    end: (_socket, controller) => controller.abort(reason),
    error: reason,
    isReadableWhenComplete: false,
  },
  "the socket is silent": {
    end: () => new Promise((resolve) => setTimeout(resolve, 120)),
    error: { message: "The connection was silent for 40 ms." },
    socketTimeout: 40,
    isReadableWhenComplete: true,
  },
};

describe.each(Object.entries(endings))("%s", (_, { end, error, socketTimeout, isReadableWhenComplete }) => {
  const arrange = async (answer: string) => {
    const server = await startRawServer((socket) => void socket.write(answer));
    const controller = new AbortController();
    const handler = nodeHandler({ socketTimeout });
    const call = handler.handle(requestTo(server.url), { abortSignal: controller.signal });
    return { server, controller, call, firstSocket: () => server.sockets[0] as Socket };
  };

  test("before the head", async () => {
    const controller = new AbortController();
    let ended: unknown;
    const server = await startRawServer((socket) => {
      ended = end(socket, controller);
    });
    const call = nodeHandler({ socketTimeout }).handle(requestTo(server.url), { abortSignal: controller.signal });
    expect(await failure(call)).toMatchObject(error);
    await ended;
  });

  describe.each(Object.entries(reads))("read by %s", (_, read) => {
    test("between the head and the first read", async () => {
      const { call, controller, firstSocket } = await arrange(part);
      const { response } = await call;
      await end(firstSocket(), controller);
      expect(await failure(read(response.body as ResponseBody))).toMatchObject(error);
    });

    test("within the body", async () => {
      const { call, controller, firstSocket } = await arrange(part);
      const { response } = await call;
      const failed = failure(read(response.body as ResponseBody));
      await settled();
      await end(firstSocket(), controller);
      expect(await failed).toMatchObject(error);
    });

    test("after the last byte, before the first read", async () => {
      const { call, controller, firstSocket } = await arrange(whole);
      const { response } = await call;
      await settled();
      await end(firstSocket(), controller);
      const reading = read(response.body as ResponseBody);
      if (isReadableWhenComplete) expect(await reading).toBe("0123456789");
      else expect(await failure(reading)).toMatchObject(error);
    });
  });
});

test("a connection that drops while a response hook runs ends the call", async () => {
  const server = await startRawServer((socket) => void socket.write(part));
  const client = testClient(server.url, {
    requestHandler: nodeHandler(),
    maxAttempts: 1,
    onResponse: () => drop(server.sockets[0] as Socket, "reset"),
  });
  const error = await failure(client.send(new GetThingCommand({})));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.cause).toMatchObject({ code: "ECONNRESET" });
});

test("an abort ends a request that waits for a connection, at once", async () => {
  const server = await startRawServer(() => {});
  const handler = nodeHandler({ maxSockets: 1 });
  const first = new AbortController();
  const holding = failure(handler.handle(requestTo(server.url), { abortSignal: first.signal }));
  const second = new AbortController();
  let ended: unknown;
  const waiting = failure(handler.handle(requestTo(server.url), { abortSignal: second.signal })).then((error) => {
    ended = error;
  });
  second.abort(reason);
  await settled();
  expect(ended).toBe(reason);
  first.abort();
  await Promise.all([holding, waiting]);
});

test("an abort reason that is not an error becomes the cause of one", async () => {
  const server = await startRawServer(() => {});
  for (const abortSignal of [AbortSignal.abort("gone"), aborted("gone")]) {
    const error = await failure(nodeHandler().handle(requestTo(server.url), { abortSignal }));
    expect(error).toMatchObject({ message: "The request was aborted.", cause: "gone" });
  }
});

/** Returns a signal that aborts in the next round of the event loop. */
function aborted(reason: unknown): AbortSignal {
  const controller = new AbortController();
  setImmediate(() => controller.abort(reason));
  return controller.signal;
}

test("an answer that switches protocols is an error", async () => {
  const server = await startRawServer(
    (socket) => void socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
  );
  const call = nodeHandler().handle(requestTo(server.url));
  const outcome = Promise.race([call, new Promise((resolve) => setTimeout(resolve, 60_000, "pending"))]);
  await expect(outcome).rejects.toThrow("The connection was closed without a response.");
});

test("a response that is not HTTP gives an error without its bytes", async () => {
  for (const answer of [
    "sk_secret of the stream\r\n\r\n",
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nsk_secret",
  ]) {
    const server = await startRawServer((socket) => void socket.write(answer));
    const error = await failure(
      nodeHandler()
        .handle(requestTo(server.url))
        .then(({ response }) => (response.body as ResponseBody).text()),
    );
    expect(error.code).toMatch(/^HPE_/);
    const shown = inspect(error, { depth: 9, showHidden: true });
    expect(shown).not.toContain("sk_secret");
    expect(shown).not.toContain("Buffer");
  }
});

test("a connection that cannot be opened gives Node's own error", async () => {
  const refused = failure(nodeHandler().handle(requestTo(await unreachable())));
  expect(await refused).toMatchObject({ code: "ECONNREFUSED", syscall: "connect" });
});

test("if several addresses fail, the error contains the error of each", async () => {
  const { port } = new URL(await unreachable());
  // No host name has two addresses on every machine, so the test replaces the look-up. The connections are real.
  const lookup = vi.spyOn(dns, "lookup");
  onTestFinished(() => lookup.mockRestore());
  const addresses = ["127.0.0.1", "127.0.0.2"].map((address) => ({ address, family: 4 }));
  lookup.mockImplementation(((_name: string, _options: object, done: (...found: unknown[]) => void) =>
    done(null, addresses)) as unknown as typeof dns.lookup);
  const error = await failure(nodeHandler().handle(requestTo(`http://two.test:${port}`)));
  expect(error).toBeInstanceOf(AggregateError);
  expect(error).toMatchObject({ code: "ECONNREFUSED", errors: [{ address: "127.0.0.1" }, { address: "127.0.0.2" }] });
});
