/** The service's fetch handed to the server of Deno or Bun: what it answers to requests of pages, on real sockets. */
import { once } from "node:events";
import { connect } from "node:net";
import { createLocalIvs } from "../../src/index.ts";

type Fetch = (request: Request) => Promise<Response>;

interface Running {
  readonly port: number;
  stop(): unknown;
}

declare const Deno: {
  serve(
    options: { readonly port: number; readonly hostname: string; readonly onListen: () => void },
    fetch: Fetch,
  ): { readonly addr: { readonly port: number }; shutdown(): Promise<void> };
};
declare const Bun: {
  serve(options: { readonly port: number; readonly hostname: string; readonly fetch: Fetch }): {
    readonly port: number;
    stop(closeConnections: boolean): Promise<void>;
  };
};

const { fetch } = createLocalIvs({ allowedHosts: ["ivs"] });
const server = "Deno" in globalThis ? onDeno() : onBun();

function onDeno(): Running {
  const running = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, fetch);
  return { port: running.addr.port, stop: () => running.shutdown() };
}

function onBun(): Running {
  const running = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch });
  return { port: running.port, stop: () => running.stop(true) };
}

async function statusOf(...headers: string[]): Promise<string> {
  const socket = connect(server.port, "127.0.0.1");
  let received = "";
  socket.setEncoding("latin1").on("data", (data: string) => {
    received += data;
  });
  socket.write(["GET /_ivskit/health HTTP/1.1", ...headers, "Connection: close", "", ""].join("\r\n"));
  await once(socket, "close");
  return received.slice(9, 12);
}

const statuses = [
  await statusOf(`Host: 127.0.0.1:${server.port}`),
  await statusOf("Host: ivs:4100"),
  await statusOf("Host: evil.example"),
  await statusOf("Host: evil.example", "Origin: http://evil.example", "Sec-Fetch-Site: same-origin"),
  await statusOf("Host: localhost", "Origin: https://evil.example", "Sec-Fetch-Site: cross-site"),
  await statusOf("Host: localhost", "Sec-Fetch-Site: cross-site"),
  await statusOf("Host: localhost", "Origin: http://localhost:5173", "Sec-Fetch-Site: cross-site"),
];
console.log(statuses.join(" "));
await server.stop();
