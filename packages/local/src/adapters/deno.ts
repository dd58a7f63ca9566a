/** `@ivskit/local/deno`: the local service behind `Deno.serve`, with connections to chat rooms. */
import { refuseHandshake } from "../http/handshake.ts";
import type { LocalIvs } from "../local-ivs.ts";

/** The part of Deno's WebSocket that is used. */
interface DenoSocket {
  readonly bufferedAmount: number;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: (() => void) | null;
  onerror: ((event: { preventDefault(): void }) => void) | null;
  send(text: string): void;
  close(code: number, reason: string): void;
}

interface DenoNamespace {
  upgradeWebSocket(
    request: Request,
    options: { readonly protocol: string; readonly idleTimeout: number },
  ): { readonly socket: DenoSocket; readonly response: Response };
}

/** Deno passes it to the handler of `Deno.serve`. */
export interface DenoConnectionInfo {
  readonly remoteAddr: object;
}

export type DenoHandler = (request: Request, info?: DenoConnectionInfo) => Promise<Response>;

/**
 * The handler for `Deno.serve`.
 * @example
 * Deno.serve({ port: 4100, hostname: "127.0.0.1" }, createDenoHandler(createLocalIvs()));
 */
export function createDenoHandler(local: Pick<LocalIvs, "fetch" | "upgrade">): DenoHandler {
  const { Deno } = globalThis as unknown as { readonly Deno: DenoNamespace };
  return async (request, info) => {
    if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") return local.fetch(request);
    const { hostname } = (info?.remoteAddr ?? {}) as { readonly hostname?: string };
    const accepted = refuseHandshake(request) ?? (await local.upgrade(request, { ip: hostname }));
    if (accepted instanceof Response) return accepted;
    const { socket, response } = Deno.upgradeWebSocket(request, { protocol: accepted.protocol, idleTimeout: 0 });
    socket.onopen = () => {
      const listener = accepted.open({
        send: (text) => socket.send(text),
        close: (code, reason) => socket.close(code, reason),
        // Deno cannot end a connection without a close frame.
        terminate: () => socket.close(1011, "Terminated"),
        bufferedAmount: () => socket.bufferedAmount,
      });
      socket.onmessage = ({ data }) => listener.message(data);
      socket.onclose = () => listener.closed();
      // A broken connection is not an uncaught error.
      socket.onerror = (event) => {
        event.preventDefault();
        listener.closed();
      };
    };
    return response;
  };
}
