/** Servers that fail, each in its own way. */
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";

export interface FailingServers {
  /** URLs by kind of failure. */
  readonly urls: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Text in the body that a parser cannot read. No error may show it. */
export const received = "received-0123456789";

const cors = "access-control-allow-origin: *\r\naccess-control-allow-headers: *\r\n";
const head = `HTTP/1.1 200 OK\r\n${cors}content-length: 100\r\n\r\n{"a":`;
const chunked = `HTTP/1.1 200 OK\r\n${cors}transfer-encoding: chunked\r\n\r\n3\r\n{"a\r\n`;

const behaviours: Readonly<Record<string, (socket: Socket) => void>> = {
  "reset before the head": (socket) => socket.resetAndDestroy(),
  "closed before the head": (socket) => socket.end(),
  "reset within the body": (socket) => {
    socket.write(head);
    // If the response and the reset arrive together, a runtime may see only the reset.
    setTimeout(() => socket.resetAndDestroy(), 100);
  },
  "closed within the body": (socket) => {
    socket.write(head);
    setTimeout(() => socket.end(), 100);
  },
  "a body that is not HTTP": (socket) => {
    socket.write(chunked);
    setTimeout(() => socket.end(`${received}\r\n`), 100);
  },
};

export async function startFailingServers(): Promise<FailingServers> {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const listen = async (server: Server): Promise<string> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const urls: Record<string, string> = {};
  for (const [name, behave] of Object.entries(behaviours)) {
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("data", (data) => {
        // A page sends a preflight request first.
        if (`${data}`.startsWith("OPTIONS")) socket.write(`HTTP/1.1 204 No Content\r\n${cors}\r\n`);
        else behave(socket);
      });
    });
    urls[name] = `http://${await listen(server)}/`;
  }
  const plain = await listen(createHttpServer((_, response) => response.end("{}")));
  urls["no TLS"] = `https://${plain}/`;
  urls["a header with a line break"] = `http://${plain}/`;
  const gone = createServer();
  urls.refused = `http://${await listen(gone)}/`;
  await new Promise((resolve) => gone.close(resolve));
  return {
    urls,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        servers.filter(({ listening }) => listening).map((server) => new Promise((end) => server.close(end))),
      );
    },
  };
}
