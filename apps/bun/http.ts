/** What the server answers: the page, the webhook for EventBridge, the WebSocket for pages, and its health. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Server } from "bun";
import { LiveChannels } from "./channels.ts";
import type { Config } from "./config.ts";
import { MalformedEvent, readEvent } from "./event.ts";
import { createLiveSockets, type SocketData } from "./live.ts";
import { printable } from "./log.ts";
import { isForeign } from "./origin.ts";
import page from "./page.html";
import { refuse } from "./refuse.ts";

/** An event has at most 256 KB. */
const maxBodyBytes = 256 * 1024;

export interface HttpServer {
  readonly url: string;
  readonly channels: LiveChannels;
  /** Says goodbye to every page, answers what was asked, and takes nothing new. */
  stop(): Promise<void>;
}

export interface HttpOptions {
  readonly config: Config;
  /** What is wrong with the look at the service; undefined when all is well. */
  readonly problem: () => string | undefined;
}

/** @throws what Bun throws when the port cannot be had */
export function startHttp({ config, problem }: HttpOptions): HttpServer {
  const { hostname, port } = config;
  const channels = new LiveChannels((state) => sockets.tell(state, server));
  const sockets = createLiveSockets(channels, config);

  const server: Server<SocketData> = Bun.serve({
    hostname,
    port,
    maxRequestBodySize: maxBodyBytes,
    development: false,
    routes: {
      "/": page,
      "/health": { GET: () => health(channels.liveCount, sockets.count(), problem()) },
      "/events": (request) => receive(request, channels, config),
      "/live": (request, server) => sockets.connect(request, server),
    },
    fetch: ({ method, url }) =>
      refuse(
        404,
        `There is nothing at ${method} ${new URL(url).pathname}: try GET /, POST /events, or a WebSocket at /live.`,
      ),
    error(error) {
      console.error(printable(`unexpected: ${error.message}`));
      return refuse(500, "Something went wrong here; the log of the server says more.");
    },
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

/** EventBridge tries again after 5xx and 429, and gives up after other refusals, which it can put into a queue. */
async function receive(
  request: Request,
  channels: LiveChannels,
  { webhookSecret, allowedOrigins }: Config,
): Promise<Response> {
  if (request.method !== "POST") return refuse(405, "Events are posted here.", { allow: "POST" });
  if (isForeign(request, allowedOrigins)) return refuse(403, "Events come from EventBridge, and not from other pages.");
  if (!isSame(request.headers.get("x-webhook-secret") ?? "", webhookSecret)) {
    return refuse(
      401,
      "The header x-webhook-secret is missing or wrong: give the connection of EventBridge the secret that the server has in IVS_WEBHOOK_SECRET.",
    );
  }
  try {
    const event = readEvent(await request.text());
    return Response.json({ outcome: event ? channels.apply(event) : "ignored" });
  } catch (error) {
    if (error instanceof MalformedEvent) return refuse(400, error.message);
    throw error;
  }
}

/** Takes as long for any wrong secret, whatever is right in it. */
function isSame(given: string, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

function health(live: number, pages: number, problem: string | undefined): Response {
  if (problem) return Response.json({ status: "stale", live, pages, problem }, { status: 503 });
  return Response.json({ status: "ok", live, pages });
}
