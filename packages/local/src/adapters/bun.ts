/** `@ivskit/local/bun`: the local service behind `Bun.serve`, with connections to chat rooms. */
import { refuseHandshake } from "../http/handshake.ts";
import type { LocalIvs } from "../local-ivs.ts";
import { type AcceptedUpgrade, maxFrameBytes, type SocketListener } from "../messaging/socket.ts";

/** The data of a Bun WebSocket. */
export interface BunSocketData {
  readonly accepted: AcceptedUpgrade;
  listener?: SocketListener;
}

/** The part of Bun's WebSocket that is used. */
export interface BunSocket {
  readonly data: BunSocketData;
  send(text: string): unknown;
  close(code: number, reason: string): void;
  terminate(): void;
  getBufferedAmount(): number;
}

/** The part of Bun's server that is used. */
export interface BunServer {
  upgrade(request: Request, options: { readonly headers: object; readonly data: BunSocketData }): boolean;
  requestIP(request: Request): { readonly address: string } | null;
}

/** Options for `Bun.serve`. */
export interface BunHandlers {
  fetch(request: Request, server: BunServer): Promise<Response | undefined>;
  readonly websocket: {
    readonly maxPayloadLength: number;
    readonly idleTimeout: number;
    open(socket: BunSocket): void;
    message(socket: BunSocket, data: unknown): void;
    close(socket: BunSocket): void;
  };
}

/**
 * The handlers for `Bun.serve`.
 * @example
 * Bun.serve({ port: 4100, hostname: "127.0.0.1", ...createBunHandlers(createLocalIvs()) });
 */
export function createBunHandlers(local: Pick<LocalIvs, "fetch" | "upgrade">): BunHandlers {
  return {
    async fetch(request, server) {
      if (request.headers.get("upgrade")?.toLowerCase() !== "websocket") return local.fetch(request);
      const ip = server.requestIP(request)?.address;
      const accepted = refuseHandshake(request) ?? (await local.upgrade(request, { ip }));
      if (accepted instanceof Response) return accepted;
      const headers = { "Sec-WebSocket-Protocol": accepted.protocol };
      const isUpgraded = server.upgrade(request, { headers, data: { accepted } });
      return isUpgraded ? undefined : new Response("The handshake of the WebSocket is not valid", { status: 400 });
    },
    websocket: {
      maxPayloadLength: maxFrameBytes,
      idleTimeout: 0,
      open(socket) {
        socket.data.listener = socket.data.accepted.open({
          send: (text) => void socket.send(text),
          close: (code, reason) => socket.close(code, reason),
          terminate: () => socket.terminate(),
          bufferedAmount: () => socket.getBufferedAmount(),
        });
      },
      message: (socket, data) => socket.data.listener?.message(data),
      close: (socket) => socket.data.listener?.closed(),
    },
  };
}
