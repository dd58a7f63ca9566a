/** Starts the HTTP server of Bun. The server sends the page itself, and passes all other requests to the routes. */
import type { Server } from "bun";
import { createApp } from "./app.ts";
import { LiveChannels } from "./channels.ts";
import type { Config } from "./config.ts";
import { createLiveSockets, type SocketData } from "./live.ts";
import page from "./page/index.html";

/** The size limit of every body. Events of Amazon IVS are much smaller. */
const maxBodyBytes = 256 * 1024;

export interface HttpServer {
  readonly url: string;
  readonly channels: LiveChannels;
  /** Closes every WebSocket, answers the requests in progress, and accepts no new requests. */
  stop(): Promise<void>;
}

export interface HttpOptions {
  readonly config: Config;
  /**
   * Returns the reason why the states may be outdated: the last call of ListStreams failed, or no call has been
   * answered yet. Returns undefined after a call that succeeded.
   */
  readonly problem: () => string | undefined;
}

/** @throws the error of Bun if the server cannot listen on the port */
export function startHttp({ config, problem }: HttpOptions): HttpServer {
  const channels = new LiveChannels((state) => sockets.tell(state, server));
  const sockets = createLiveSockets(channels, config);
  const app = createApp({ config, channels, sockets, problem });

  const server: Server<SocketData> = Bun.serve({
    hostname: config.hostname,
    port: config.port,
    maxRequestBodySize: maxBodyBytes,
    development: false,
    // Bun bundles the page and its script.
    routes: { "/": page },
    fetch: (request, server) => app.fetch(request, { server }),
    websocket: sockets.handler,
  });

  return {
    url: server.url.href.replace(/\/$/, ""),
    channels,
    async stop() {
      sockets.closeAll();
      await server.stop();
    },
  };
}
