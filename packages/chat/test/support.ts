/** A chat service of one room, whose connections a test can break. `@ivskit/local` is the complete one. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { ChatRoom, type ChatRoomOptions, type ChatToken } from "../src/index.ts";

type Members = Readonly<Record<string, unknown>>;

export interface TestService {
  readonly url: string;
  /** Tokens in the order in which connections used them. */
  readonly usedTokens: readonly string[];
  /** Requests in the order in which they came. */
  readonly requests: readonly Members[];
  /** The connections that are open. */
  readonly sockets: ReadonlySet<WebSocket>;
  /** Refuses connections with 403 until it is set to true again. */
  accepts: boolean;
  /** Answers a request. The default sends each message to everybody. */
  answer: (request: Members, socket: WebSocket) => void;
  /** Sends a frame over all connections. */
  broadcast(frame: Members): void;
  message(content: string, requestId?: unknown): void;
}

const closers: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

export async function startService(): Promise<TestService> {
  const usedTokens: string[] = [];
  const requests: Members[] = [];
  let nextId = 0;
  const server = new WebSocketServer({
    host: "127.0.0.1",
    port: 0,
    handleProtocols: ([token]) => {
      usedTokens.push(String(token));
      return String(token);
    },
    verifyClient: (_info, decide) => decide(service.accepts, 403),
  });
  await once(server, "listening");
  const service: TestService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    usedTokens,
    requests,
    sockets: server.clients,
    accepts: true,
    answer: ({ Content, RequestId }) => service.message(String(Content), RequestId),
    broadcast(frame) {
      for (const socket of server.clients) socket.send(JSON.stringify(frame));
    },
    message(content, requestId) {
      nextId += 1;
      const sender = { UserId: "ann" };
      const frame = { Type: "MESSAGE", Id: `m${nextId}`, Content: content, Sender: sender, SendTime: sendTime };
      service.broadcast({ ...frame, RequestId: requestId });
    },
  };
  server.on("connection", (socket) => {
    socket.on("message", (data) => {
      const request = JSON.parse(String(data)) as Members;
      requests.push(request);
      service.answer(request, socket);
    });
  });
  closers.push(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });
  return service;
}

export const sendTime = "2026-11-26T12:00:00.000Z";

/** A room that is closed after the test. Its tokens are `token-1`, `token-2` and so on. */
export function newRoom(
  { url }: TestService,
  options: Partial<ChatRoomOptions> & { readonly times?: () => ChatToken } = {},
): ChatRoom {
  const { times = () => ({}), ...others } = options;
  let count = 0;
  const tokenProvider = () => {
    count += 1;
    return { token: `token-${count}`, ...times() };
  };
  const room = new ChatRoom({ endpoint: url, tokenProvider, ...others });
  closers.push(() => room.close());
  return room;
}

/** Resolves when the condition is true. The test's time limit ends a wait in vain. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
