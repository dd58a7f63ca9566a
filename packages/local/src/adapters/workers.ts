/** `@ivskit/local/workers`: the local service in a Durable Object of Cloudflare Workers, with connections to chat rooms. */
import type { LocalIvs } from "../local-ivs.ts";

/** The part of a Worker's WebSocket that is used. */
interface WorkerSocket {
  accept(): void;
  send(text: string): void;
  close(code: number, reason: string): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "close" | "error", listener: () => void): void;
}

type WebSocketPairClass = new () => { readonly 0: WorkerSocket; readonly 1: WorkerSocket };

/**
 * The `fetch` of a Durable Object. Connections of a Worker belong to the request that opened them, so without a Durable
 * Object no connection could send to another one.
 * @example
 * export class Ivs {
 *   fetch = createWorkersHandler(createLocalIvs({ allowedHosts: ["ivs.example.com"] }));
 * }
 */
export function createWorkersHandler(
  local: Pick<LocalIvs, "fetch" | "upgrade">,
): (request: Request) => Promise<Response> {
  const { WebSocketPair } = globalThis as unknown as { readonly WebSocketPair: WebSocketPairClass };
  return async (request) => {
    if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") return local.fetch(request);
    const ip = request.headers.get("cf-connecting-ip") ?? undefined;
    const accepted = await local.upgrade(request, { ip });
    if (accepted instanceof Response) return accepted;
    const { 0: client, 1: socket } = new WebSocketPair();
    socket.accept();
    const listener = accepted.open({
      send: (text) => attempt(() => socket.send(text)),
      close: (code, reason) => attempt(() => socket.close(code, reason)),
      // A Worker cannot end a connection without a close frame, and cannot tell how much waits for it.
      terminate: () => attempt(() => socket.close(1011, "Terminated")),
      bufferedAmount: () => 0,
    });
    socket.addEventListener("message", ({ data }) => listener.message(data));
    socket.addEventListener("close", () => {
      listener.closed();
      attempt(() => socket.close(1000, ""));
    });
    socket.addEventListener("error", () => listener.closed());
    const headers = { "sec-websocket-protocol": accepted.protocol };
    return new Response(null, { status: 101, headers, webSocket: client } as ResponseInit);
  };
}

/** A connection may have ended a moment ago, and then its methods throw. */
function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // Its close event follows.
  }
}
