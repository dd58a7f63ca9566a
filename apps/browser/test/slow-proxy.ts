/** Starts a proxy in front of a local service. The proxy can hold requests. */
import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Holds the requests for one path, also preflight requests, that arrive before `release` is called. */
export interface Hold {
  /** Resolves when the first request has arrived. */
  readonly arrived: Promise<void>;
  /** Resolves when a held request has ended; before `release`, this means that the browser has aborted the request. */
  readonly cut: Promise<void>;
  /** Forwards the held requests, and stops holding requests. */
  release(): void;
}

export interface SlowProxy {
  readonly url: string;
  hold(path: string): Hold;
  close(): Promise<void>;
}

export async function startSlowProxy(target: string): Promise<SlowProxy> {
  const holds = new Map<string, (answer: ServerResponse) => Promise<void>>();
  const server = createServer(async (incoming, answer) => {
    await holds.get(incoming.url ?? "")?.(answer);
    if (!answer.destroyed) forward(incoming, answer, target);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold(path) {
      const arrival = signal();
      const cut = signal();
      const released = signal();
      holds.set(path, async (answer) => {
        arrival.resolve();
        const closed = once(answer, "close").then(() => cut.resolve());
        await Promise.race([released.promise, closed]);
      });
      return {
        arrived: arrival.promise,
        cut: cut.promise,
        release() {
          holds.delete(path);
          released.resolve();
        },
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface Signal {
  readonly promise: Promise<void>;
  resolve(): void;
}

/** Returns a promise and the function that resolves it. */
export function signal(): Signal {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Forwards a request with all its headers, also `host`, because the signature covers it. */
function forward(incoming: IncomingMessage, answer: ServerResponse, target: string): void {
  const { method, headers, url = "/" } = incoming;
  const outgoing = request(new URL(url, target), { method, headers, agent: false }, (answered) => {
    answer.writeHead(answered.statusCode ?? 502, answered.headers);
    answered.pipe(answer);
  });
  outgoing.once("error", () => answer.destroy());
  incoming.pipe(outgoing);
}
