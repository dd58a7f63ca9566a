/** The options of a room. */
import type { ConnectionOptions } from "../connection/connection.ts";
import type { OpenSocket } from "../connection/socket.ts";
import type { TokenProvider } from "../connection/token.ts";
import { need } from "../errors/need.ts";
import { type Filled, readOptions } from "./read-options.ts";

export interface ChatRoomOptions {
  /**
   * Gives a new token of CreateChatToken for each connection: for the first one, for each renewal, and for each attempt to
   * connect again. A browser asks its own server, which calls CreateChatToken.
   */
  readonly tokenProvider: TokenProvider;
  /** The room's region, such as `us-west-2`. Give either this or `endpoint`. */
  readonly region?: string | undefined;
  /** The URL of another service, such as the local one. It begins with `wss:`, `ws:`, `https:` or `http:`. */
  readonly endpoint?: string | undefined;
  /** How often the room tries to connect again before it gives up. A connection of 30 seconds starts a new count. @defaultValue 10 */
  readonly maxReconnectAttempts?: number | undefined;
  /** How long one attempt to connect may take, with its token, in milliseconds. @defaultValue 10000 */
  readonly connectTimeoutMs?: number | undefined;
  /** How long a request waits for its answer, in milliseconds. @defaultValue 10000 */
  readonly requestTimeoutMs?: number | undefined;
  /** How many requests may wait for a connection. @defaultValue 0: requests fail while there is no connection */
  readonly offlineQueueSize?: number | undefined;
  /** Opens a WebSocket. Node 20 needs it, with the package `ws`. @defaultValue the WebSocket of the runtime */
  readonly openSocket?: OpenSocket | undefined;
}

export interface Settings extends ConnectionOptions {
  readonly maxReconnectAttempts: number;
  readonly requestTimeoutMs: number;
  readonly offlineQueueSize: number;
}

/** @throws ChatError */
export function readRoomOptions(values: ChatRoomOptions): Settings {
  const options = readOptions<Filled<ChatRoomOptions>>(values, {
    tokenProvider: undefined as unknown as TokenProvider,
    region: undefined,
    endpoint: undefined,
    maxReconnectAttempts: 10,
    connectTimeoutMs: 10_000,
    requestTimeoutMs: 10_000,
    offlineQueueSize: 0,
    openSocket: (url, token) => new WebSocket(url, token),
  });
  const { region, endpoint } = options;
  const url = String(endpoint ?? `wss://edge.ivschat.${String(region)}.amazonaws.com`).replace(/^http/, "ws");
  // Any other region could name another host, which would get the token.
  need(
    typeof options.tokenProvider === "function" && !region !== !endpoint,
    "A room needs tokenProvider, region or endpoint",
  );
  need(endpoint ? /^wss?:\S+$/.test(url) : /^[\w-]+$/.test(String(region)), "Wrong region or endpoint");
  return { ...options, url } as Settings;
}
