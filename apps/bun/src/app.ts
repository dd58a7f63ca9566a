/**
 * Creates the routes of the server, apart from the page:
 *
 *     POST /events  takes the events of EventBridge
 *     GET  /live    opens a WebSocket that tells pages of changes
 *     GET  /health  answers 200, or 503 while the states may be outdated
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Server } from "bun";
import { Hono } from "hono";
import type { LiveChannels } from "./channels.ts";
import type { Config } from "./config.ts";
import { MalformedEventError, readEvent } from "./event.ts";
import type { LiveSockets, SocketData } from "./live.ts";
import { printable } from "./log.ts";
import { isForeign } from "./origin.ts";
import { refuse } from "./refuse.ts";

export interface AppOptions {
  readonly config: Config;
  readonly channels: LiveChannels;
  readonly sockets: LiveSockets;
  /**
   * Returns the reason why the states may be outdated: the last call of ListStreams failed, or no call has been
   * answered yet. Returns undefined after a call that succeeded.
   */
  readonly problem: () => string | undefined;
}

/** The values that `fetch` gets with a request: the server, which can upgrade the request to a WebSocket. */
type Bindings = { readonly server: Server<SocketData> };

export type App = Hono<{ Bindings: Bindings }>;

export function createApp({ config, channels, sockets, problem }: AppOptions): App {
  const app: App = new Hono();

  app.get("/health", (context) => {
    const counts = { live: channels.liveCount, pages: sockets.count() };
    const text = problem();
    return text === undefined
      ? context.json({ status: "ok", ...counts })
      : context.json({ status: "stale", ...counts, problem: text }, 503);
  });

  // EventBridge retries after a status 5xx or 429, but not after 400 for a malformed event. It can put an event that it
  // does not retry into a dead-letter queue.
  app.post("/events", async (context) => {
    const { raw } = context.req;
    if (isForeign(raw, config.allowedOrigins)) return refuse(403, "Only EventBridge may post events, not other pages.");
    if (!isEqual(context.req.header("x-webhook-secret") ?? "", config.webhookSecret)) {
      return refuse(
        401,
        "The header x-webhook-secret is missing or wrong: set the API key of the EventBridge connection to the value of IVS_WEBHOOK_SECRET.",
      );
    }
    const event = readEvent(await raw.text());
    return context.json({ outcome: event ? channels.apply(event) : "ignored" });
  });
  app.all("/events", () => refuse(405, "The method must be POST.", { allow: "POST" }));

  app.all("/live", (context) => {
    // Bun has taken over the connection of an upgraded request, and ignores this response.
    return sockets.connect(context.req.raw, context.env.server) ?? new Response(null);
  });

  app.notFound(({ req: { method, path } }) =>
    refuse(404, `The routes are GET /, POST /events, GET /health and the WebSocket /live, got ${method} ${path}.`),
  );
  app.onError((error) => {
    if (error instanceof MalformedEventError) return refuse(400, error.message);
    console.error(printable(`unexpected error: ${error.message}`));
    return refuse(500, "An unexpected error occurred; see the log of the server.");
  });
  return app;
}

/** Returns whether the texts are equal. The duration reveals nothing about the secret. */
function isEqual(text: string, secret: string): boolean {
  const digest = (value: string) => createHash("sha256").update(value).digest();
  return timingSafeEqual(digest(text), digest(secret));
}
