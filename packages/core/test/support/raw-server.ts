/** Starts a TCP server that can send any bytes, and creates handlers over node:http and requests. */
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { HttpHandler, HttpRequest } from "../../src/index.ts";
import { createNodeHttpHandler, type NodeHttpHandlerOptions } from "../../src/node-http.ts";

/**
 * Starts a server that calls `answer` with the head of each request, until the test ends. Returns its URL, and lists of
 * its sockets and of the heads. It does not expect a body: bytes after a head belong to the next head.
 */
export async function startRawServer(
  answer: (socket: Socket, head: string) => void,
): Promise<{ readonly url: string; readonly sockets: Socket[]; readonly heads: string[] }> {
  const sockets: Socket[] = [];
  const heads: string[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    let received = "";
    // A client may close its connection at any time.
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      for (let end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
        const head = received.slice(0, end);
        received = received.slice(end + 4);
        heads.push(head);
        answer(socket, head);
      }
    });
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { url: await listen(server), sockets, heads };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Creates a handler that is destroyed when the test ends. */
export function nodeHandler(options?: NodeHttpHandlerOptions): HttpHandler {
  const handler = createNodeHttpHandler(options);
  onTestFinished(() => handler.destroy?.());
  return handler;
}

export function requestTo(url: string, more: Partial<HttpRequest> = {}): HttpRequest {
  const { protocol, hostname, port } = new URL(url);
  return { method: "POST", protocol, hostname, port: Number(port), path: "/", query: {}, headers: {}, ...more };
}
