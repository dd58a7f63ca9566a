/**
 * The WebSocket `/live`: who may connect, what a page may say, and what it is told. Pages, messages and the work for
 * each of them are limited, so that a flood of them does not stall the server.
 */
import type { Server, ServerWebSocket, WebSocketHandler } from "bun";
import { z } from "zod";
import { Allowance } from "./allowance.ts";
import type { ChannelState, LiveChannels } from "./channels.ts";
import { channelArn } from "./event.ts";
import { isForeign } from "./origin.ts";
import { refuse } from "./refuse.ts";

/** What a page is told. */
export type ServerMessage =
  | { readonly type: "snapshot"; readonly channels: readonly ChannelState[] }
  | ({ readonly type: "channel" } & ChannelState)
  | { readonly type: "error"; readonly message: string };

const maxChannels = 100;
/** Of one socket: a page that says more is cut off. */
const messagesAtOnce = 10;
const messagesPerSecond = 0.2;
/** Of all sockets together, those of new ones included. */
const subscriptionsPerSecond = 50;
/** Room for 100 ARNs. */
const maxMessageBytes = 16 * 1024;

// The length is checked before the items: a long list of nonsense costs nothing.
const channelArns = z.array(z.unknown()).min(1).max(maxChannels).pipe(z.array(channelArn));
const subscription = z.union([z.literal("all"), channelArns]);
const clientMessage = z.object({ subscribe: subscription });
type Subscription = z.infer<typeof subscription>;

export interface SocketData {
  subscription: Subscription;
  readonly messages: Allowance;
}

/** Topic of those who want to know of every channel; the others are the ARNs of channels. */
const everything = "all";

export interface LiveOptions {
  readonly maxSockets: number;
  readonly allowedOrigins: readonly string[];
}

export interface LiveSockets {
  readonly handler: WebSocketHandler<SocketData>;
  /** How many are open. */
  count(): number;
  /** `/live` for every channel, `/live?channel=ARN&channel=ARN` for some. */
  connect(request: Request, server: Server<SocketData>): Response | undefined;
  tell(state: ChannelState, server: Server<SocketData>): void;
  closeAll(): void;
}

export function createLiveSockets(channels: LiveChannels, { maxSockets, allowedOrigins }: LiveOptions): LiveSockets {
  const sockets = new Set<ServerWebSocket<SocketData>>();
  // At once there may be more: after a restart every page comes back.
  const subscriptions = new Allowance(maxSockets + subscriptionsPerSecond, subscriptionsPerSecond);
  let all: { readonly states: readonly ChannelState[]; readonly text: string } | undefined;

  /** The large one is written once for all who ask before the next change. */
  function snapshot(wanted: Subscription): string {
    const states = channels.snapshot(wanted);
    if (wanted !== "all") return write({ type: "snapshot", channels: states });
    if (all?.states !== states) all = { states, text: write({ type: "snapshot", channels: states }) };
    return all.text;
  }

  /** In one go, so that no change falls between the snapshot and the messages that follow it. */
  function subscribe(socket: ServerWebSocket<SocketData>, wanted: Subscription): void {
    for (const topic of topics(socket.data.subscription)) socket.unsubscribe(topic);
    socket.data.subscription = wanted;
    for (const topic of topics(wanted)) socket.subscribe(topic);
    socket.send(snapshot(wanted));
  }

  /** `{"subscribe": "all"}` or `{"subscribe": [ARN, …]}` takes the place of what was subscribed before. */
  function hear(socket: ServerWebSocket<SocketData>, message: string | Buffer): void {
    if (!socket.data.messages.take()) {
      socket.close(1008, "Too many messages.");
      return;
    }
    const { data } = clientMessage.safeParse(parse(message));
    if (!data) {
      const expected = `Say {"subscribe": "all"}, or {"subscribe": [ARN, …]} with 1 to ${maxChannels} ARNs of channels.`;
      socket.send(write({ type: "error", message: expected }));
    } else if (!subscriptions.take()) {
      socket.send(write({ type: "error", message: "The server is busy: say it again in a few seconds." }));
    } else subscribe(socket, data.subscribe);
  }

  return {
    handler: {
      data: {} as SocketData,
      maxPayloadLength: maxMessageBytes,
      // A page that does not keep up is cut off; it comes back and begins with a snapshot.
      backpressureLimit: 1024 * 1024,
      closeOnBackpressureLimit: true,
      open(socket) {
        sockets.add(socket);
        subscribe(socket, socket.data.subscription);
      },
      message: hear,
      close: (socket) => void sockets.delete(socket),
    },
    count: () => sockets.size,
    connect(request, server) {
      if (isForeign(request, allowedOrigins)) {
        return refuse(403, "Pages of other sites may not listen: name their origins in ALLOWED_ORIGINS.");
      }
      const asked = new URL(request.url).searchParams.getAll("channel");
      const { data } = subscription.safeParse(asked.length > 0 ? asked : "all");
      if (!data) return refuse(400, `Each channel has to be the ARN of a channel; at most ${maxChannels} of them.`);
      const isWebSocket = request.headers.get("upgrade")?.toLowerCase() === "websocket";
      if (isWebSocket && (sockets.size >= maxSockets || !subscriptions.take())) {
        return refuse(503, "Too many pages listen, or come at once: try again later.", { "retry-after": "10" });
      }
      const messages = new Allowance(messagesAtOnce, messagesPerSecond);
      if (isWebSocket && server.upgrade(request, { data: { subscription: data, messages } })) return undefined;
      return refuse(426, "This is a WebSocket: connect with ws:// or wss://.");
    },
    tell(state, server) {
      const message = write({ type: "channel", ...state });
      server.publish(everything, message);
      server.publish(state.channelArn, message);
    },
    closeAll() {
      for (const socket of sockets) socket.close(1001, "The server stops.");
    },
  };
}

function topics(wanted: Subscription): Iterable<string> {
  return wanted === "all" ? [everything] : new Set(wanted);
}

/** Undefined for anything but JSON in a text message. */
function parse(message: string | Buffer): unknown {
  try {
    return typeof message === "string" ? JSON.parse(message) : undefined;
  } catch {
    return undefined;
  }
}

function write(message: ServerMessage): string {
  return JSON.stringify(message);
}
