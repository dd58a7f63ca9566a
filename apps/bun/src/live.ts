/**
 * Connects pages to the WebSocket `/live`, and sends and receives their messages. The numbers of pages, messages and
 * subscriptions are limited, so that pages cannot overload the server.
 */
import type { Server, ServerWebSocket, WebSocketHandler } from "bun";
import { z } from "zod";
import { Allowance } from "./allowance.ts";
import type { ChannelState, LiveChannels } from "./channels.ts";
import { channelArn } from "./event.ts";
import { isForeign } from "./origin.ts";
import { refuse } from "./refuse.ts";

export type ServerMessage =
  | { readonly type: "snapshot"; readonly channels: readonly ChannelState[] }
  | ({ readonly type: "channel" } & ChannelState)
  | { readonly type: "error"; readonly message: string };

const maxChannels = 100;
/**
 * The number of messages that a page may send at once, and the number per second after that. The server closes the
 * socket of a page that sends more.
 */
const messageBurst = 10;
const messagesPerSecond = 0.2;
/** The limit of subscriptions for all pages together. It includes the first subscription of a new page. */
const subscriptionsPerSecond = 50;
/** The size limit of a message from a page: enough for a subscription to `maxChannels` ARNs. */
const maxMessageBytes = 16 * 1024;
/**
 * The number of bytes that may wait for a page. If more wait because the page reads too slowly, the server closes the
 * socket. When the page reconnects, it gets a snapshot.
 */
const maxBufferedBytes = 1024 * 1024;

// The length is checked before the items, so that a long invalid list needs little time.
const channelArns = z.array(z.unknown()).min(1).max(maxChannels).pipe(z.array(channelArn));
const subscription = z.union([z.literal("all"), channelArns]);
const clientMessage = z.object({ subscribe: subscription });
type Subscription = z.infer<typeof subscription>;

export interface SocketData {
  subscription: Subscription;
  readonly messages: Allowance;
}

/** The topic of pages that subscribe to every channel. The other topics are the ARNs of channels. */
const allChannels = "all";

export interface LiveOptions {
  readonly maxSockets: number;
  readonly allowedOrigins: readonly string[];
}

export interface LiveSockets {
  readonly handler: WebSocketHandler<SocketData>;
  /** Returns how many sockets are open. */
  count(): number;
  /**
   * Upgrades the request to a WebSocket: `/live` for all channels, `/live?channel=ARN&channel=ARN` for some channels.
   *
   * @returns undefined if the request was upgraded, otherwise the refusal
   */
  connect(request: Request, server: Server<SocketData>): Response | undefined;
  tell(state: ChannelState, server: Server<SocketData>): void;
  closeAll(): void;
}

export function createLiveSockets(channels: LiveChannels, { maxSockets, allowedOrigins }: LiveOptions): LiveSockets {
  const sockets = new Set<ServerWebSocket<SocketData>>();
  // The burst includes `maxSockets`, because every page reconnects after a restart of the server.
  const subscriptions = new Allowance(maxSockets + subscriptionsPerSecond, subscriptionsPerSecond);
  let all: { readonly states: readonly ChannelState[]; readonly text: string } | undefined;

  /** Returns a snapshot as JSON. The snapshot of all channels is written only once between two changes. */
  function snapshot(wanted: Subscription): string {
    const states = channels.snapshot(wanted);
    if (wanted !== "all") return write({ type: "snapshot", channels: states });
    if (all?.states !== states) all = { states, text: write({ type: "snapshot", channels: states }) };
    return all.text;
  }

  /**
   * Replaces the subscription of the socket, and sends a snapshot. There is no `await` between the two, so that no
   * change is lost.
   */
  function subscribe(socket: ServerWebSocket<SocketData>, wanted: Subscription): void {
    for (const topic of topics(socket.data.subscription)) socket.unsubscribe(topic);
    socket.data.subscription = wanted;
    for (const topic of topics(wanted)) socket.subscribe(topic);
    socket.send(snapshot(wanted));
  }

  /** Receives a message. `{"subscribe": "all"}` and `{"subscribe": [ARN, …]}` replace the previous subscription. */
  function receive(socket: ServerWebSocket<SocketData>, message: string | Buffer): void {
    if (!socket.data.messages.take()) {
      socket.close(1008, "Too many messages.");
      return;
    }
    const { data } = clientMessage.safeParse(parse(message));
    if (!data) {
      const expected = `The message must be {"subscribe": "all"}, or {"subscribe": [ARN, …]} with 1 to ${maxChannels} ARNs of channels.`;
      socket.send(write({ type: "error", message: expected }));
    } else if (!subscriptions.take()) {
      socket.send(write({ type: "error", message: "The server is busy: send the message again in a few seconds." }));
    } else subscribe(socket, data.subscribe);
  }

  return {
    handler: {
      data: {} as SocketData,
      maxPayloadLength: maxMessageBytes,
      backpressureLimit: maxBufferedBytes,
      closeOnBackpressureLimit: true,
      open(socket) {
        sockets.add(socket);
        subscribe(socket, socket.data.subscription);
      },
      message: receive,
      close: (socket) => void sockets.delete(socket),
    },
    count: () => sockets.size,
    connect(request, server) {
      if (isForeign(request, allowedOrigins)) {
        return refuse(403, "Pages of other sites may not connect unless ALLOWED_ORIGINS has their origin.");
      }
      const asked = new URL(request.url).searchParams.getAll("channel");
      const { data } = subscription.safeParse(asked.length > 0 ? asked : "all");
      if (!data)
        return refuse(400, `The parameter channel must be the ARN of a channel, at most ${maxChannels} times.`);
      const isWebSocket = request.headers.get("upgrade")?.toLowerCase() === "websocket";
      if (isWebSocket && (sockets.size >= maxSockets || !subscriptions.take())) {
        return refuse(503, "Too many pages are connected, or connect at once: try again later.", {
          "retry-after": "10",
        });
      }
      const messages = new Allowance(messageBurst, messagesPerSecond);
      if (isWebSocket && server.upgrade(request, { data: { subscription: data, messages } })) return undefined;
      return refuse(426, "This route is a WebSocket: connect with ws:// or wss://.");
    },
    tell(state, server) {
      const message = write({ type: "channel", ...state });
      server.publish(allChannels, message);
      server.publish(state.channelArn, message);
    },
    closeAll() {
      for (const socket of sockets) socket.close(1001, "The server stops.");
    },
  };
}

function topics(wanted: Subscription): Iterable<string> {
  return wanted === "all" ? [allChannels] : new Set(wanted);
}

/** Parses a message; undefined if it is not JSON text. */
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
