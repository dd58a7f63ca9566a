/** What the server answers: the page, the webhook for EventBridge, the WebSocket for pages, and its health. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Server, ServerWebSocket } from "bun";
import { z } from "zod";
import { type ChannelState, LiveChannels } from "./channels.ts";
import type { Config } from "./config.ts";
import { MalformedEvent, readEvent } from "./event.ts";
import page from "./page.html";

/** What a page is told, and what it may say. */
export type ServerMessage =
  | { readonly type: "snapshot"; readonly channels: readonly ChannelState[] }
  | ({ readonly type: "channel" } & ChannelState)
  | { readonly type: "error"; readonly message: string };

const channelArn = z.string().regex(/^arn:[^:]+:ivs:[^:]+:\d{12}:channel\/\w+$/);
const subscription = z.union([z.literal("all"), z.array(channelArn).min(1).max(100)]);
const clientMessage = z.object({ subscribe: subscription });
type Subscription = z.infer<typeof subscription>;

/** Of a socket: the topics that it listens to. */
interface SocketData {
  subscription: Subscription;
}

/** Topic of those who want to know of every channel; the others are the ARNs of channels. */
const everything = "all";

/** An event has at most 256 KB. */
const largestBody = 256 * 1024;

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
  const { hostname, port, webhookSecret } = config;
  const sockets = new Set<ServerWebSocket<SocketData>>();
  const channels = new LiveChannels((state) => {
    const message = write({ type: "channel", ...state });
    server.publish(everything, message);
    server.publish(state.channelArn, message);
  });

  const server: Server<SocketData> = Bun.serve({
    hostname,
    port,
    maxRequestBodySize: largestBody,
    development: false,
    routes: {
      "/": page,
      "/health": { GET: () => health(channels, problem()) },
      "/events": (request) => receive(request, channels, webhookSecret),
      "/live": (request, server) => connect(request, server),
    },
    fetch: ({ method, url }) =>
      refuse(
        404,
        `There is nothing at ${method} ${new URL(url).pathname}: try GET /, POST /events, or a WebSocket at /live.`,
      ),
    error(error) {
      console.error(`unexpected: ${error.message}`);
      return refuse(500, "Something went wrong here; the log of the server says more.");
    },
    websocket: {
      data: {} as SocketData,
      maxPayloadLength: 32 * 1024,
      // A page that does not keep up is cut off; it comes back and begins with a snapshot.
      backpressureLimit: 1024 * 1024,
      closeOnBackpressureLimit: true,
      open(socket) {
        sockets.add(socket);
        subscribe(socket, socket.data.subscription, channels);
      },
      message: (socket, message) => hear(socket, String(message), channels),
      close: (socket) => void sockets.delete(socket),
    },
  });

  return {
    url: server.url.href.replace(/\/$/, ""),
    channels,
    async stop() {
      for (const socket of sockets) socket.close(1001, "The server stops.");
      await server.stop();
    },
  };
}

/** EventBridge tries again after 5xx and 429, and gives up after other refusals, which it can put into a queue. */
async function receive(request: Request, channels: LiveChannels, secret: string): Promise<Response> {
  if (request.method !== "POST") return refuse(405, "Events are posted here.", { allow: "POST" });
  if (!isSame(request.headers.get("x-webhook-secret") ?? "", secret)) {
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

/** `/live` for every channel, `/live?channel=ARN&channel=ARN` for some. */
function connect(request: Request, server: Server<SocketData>): Response | undefined {
  const asked = new URL(request.url).searchParams.getAll("channel");
  const { data } = subscription.safeParse(asked.length > 0 ? asked : "all");
  if (!data) return refuse(400, "Each channel has to be the ARN of a channel; at most 100 of them.");
  if (server.upgrade(request, { data: { subscription: data } })) return undefined;
  return refuse(426, "This is a WebSocket: connect with ws:// or wss://.");
}

/** In one go, so that no change falls between the snapshot and the messages that follow it. */
function subscribe(socket: ServerWebSocket<SocketData>, wanted: Subscription, channels: LiveChannels): void {
  for (const topic of topics(socket.data.subscription)) socket.unsubscribe(topic);
  socket.data.subscription = wanted;
  for (const topic of topics(wanted)) socket.subscribe(topic);
  socket.send(write({ type: "snapshot", channels: channels.snapshot(wanted) }));
}

function topics(wanted: Subscription): readonly string[] {
  return wanted === "all" ? [everything] : wanted;
}

/** `{"subscribe": "all"}` or `{"subscribe": [ARN, …]}` takes the place of what was subscribed before. */
function hear(socket: ServerWebSocket<SocketData>, text: string, channels: LiveChannels): void {
  const { data } = clientMessage.safeParse(parse(text));
  if (data) subscribe(socket, data.subscribe, channels);
  else
    socket.send(
      write({
        type: "error",
        message: 'Say {"subscribe": "all"}, or {"subscribe": [ARN, …]} with 1 to 100 ARNs of channels.',
      }),
    );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function health(channels: LiveChannels, problem: string | undefined): Response {
  const live = channels.snapshot().filter(({ state }) => state === "live").length;
  if (problem) return Response.json({ status: "stale", live, problem }, { status: 503 });
  return Response.json({ status: "ok", live });
}

function refuse(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ message }, { status, headers });
}

function write(message: ServerMessage): string {
  return JSON.stringify(message);
}
