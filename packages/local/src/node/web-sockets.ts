/** Connections to chat rooms on the port of the server, over the package ws. */
import { type IncomingMessage, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { readHost } from "../http/allow-list.ts";
import { malformedHost, refuse as refusal } from "../http/gate.ts";
import { refuseHandshake } from "../http/handshake.ts";
import type { LocalIvs } from "../local-ivs.ts";
import { maxBufferedBytes, maxFrameBytes, type Socket } from "../messaging/socket.ts";

/** The connections whose requests ask for an upgrade, from that request until they close. */
export interface WebSockets {
  /** Cuts all of them. */
  close(): void;
}

/** Milliseconds in which a client whose upgrade is refused may read the refusal and close the connection. */
const refusalTimeoutMs = 1000;

/** A client may offer other protocols, such as `h2c`. Node 24 then answers as if it did not. */
export function isForWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === "websocket";
}

export function serveWebSockets(server: Server, service: Pick<LocalIvs, "upgrade">): WebSockets {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: maxFrameBytes,
    perMessageDeflate: false,
    autoPong: false,
  });
  const upgraded = new Set<Duplex>();
  server.on("upgrade", (incoming, stream, head) => {
    upgraded.add(stream);
    stream.on("close", () => upgraded.delete(stream));
    // A connection that breaks must not end the process.
    stream.on("error", () => stream.destroy());
    answer(sockets, service, incoming, stream, head).catch(() => stream.destroy());
  });
  return {
    close() {
      for (const stream of upgraded) stream.destroy();
    },
  };
}

async function answer(
  sockets: WebSocketServer,
  service: Pick<LocalIvs, "upgrade">,
  incoming: IncomingMessage,
  stream: Duplex,
  head: Buffer,
): Promise<void> {
  if (!isForWebSocket(incoming)) {
    return refuse(stream, refusal(501, "UnknownOperationException", "The one protocol to upgrade to is websocket"));
  }
  if (readHost(incoming.headers.host ?? "") === undefined) return refuse(stream, malformedHost());
  const aborted = new AbortController();
  stream.on("close", () => aborted.abort());
  const { remoteAddress } = incoming.socket;
  const request = requestOf(incoming, aborted.signal);
  const result = refuseHandshake(request) ?? (await service.upgrade(request, { ip: remoteAddress }));
  if (stream.destroyed) return;
  if (result instanceof Response) return refuse(stream, result);
  sockets.handleUpgrade(incoming, stream, head, (socket) => {
    const listener = result.open(adapt(socket));
    socket.on("message", (data, isBinary) => listener.message(isBinary ? data : data.toString()));
    // A client that sends pings and does not read must not fill the memory with their answers.
    socket.on("ping", (data) => {
      if (socket.bufferedAmount > maxBufferedBytes) socket.terminate();
      else socket.pong(data);
    });
    socket.on("close", () => listener.closed());
    // The package ws reports a frame that breaks the protocol. It has already closed the connection.
    socket.on("error", () => {});
  });
}

/**
 * Returns the upgrade as a Request with all headers. Two headers of one name give both values, so that two hosts are
 * refused.
 */
function requestOf({ method = "GET", headers, rawHeaders, url = "/" }: IncomingMessage, signal: AbortSignal): Request {
  const pairs = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : [],
  );
  return new Request(new URL(url, `http://${headers.host}`), { method, headers: pairs, signal });
}

/**
 * The latest text and its bytes. A frame of a room goes to many sockets one after another, and is encoded only once.
 */
let encoded: { readonly text: string; readonly bytes: Buffer } | undefined;

function encode(text: string): Buffer {
  if (encoded?.text !== text) encoded = { text, bytes: Buffer.from(text) };
  return encoded.bytes;
}

function adapt(socket: WebSocket): Socket {
  return {
    send: (text) => socket.send(encode(text), { binary: false }, () => {}),
    close: (code, reason) => socket.close(code, reason),
    terminate: () => socket.terminate(),
    bufferedAmount: () => socket.bufferedAmount,
  };
}

/** Answers an upgrade request that the service refuses, and ends the connection. */
async function refuse(stream: Duplex, response: Response): Promise<void> {
  const body = await response.text();
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const length = Buffer.byteLength(body);
  stream.end(
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ""}\r\n${headers}content-length: ${length}\r\nconnection: close\r\n\r\n${body}`,
  );
  // A client may leave its side open, and go on sending. These bytes are read and dropped: with unread bytes, a close
  // would reset the connection, and the client could lose the refusal.
  stream.resume();
  const timer = setTimeout(() => stream.destroy(), refusalTimeoutMs);
  stream.once("close", () => clearTimeout(timer));
}
