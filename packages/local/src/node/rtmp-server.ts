/** The port for encoders: RTMP over TCP, or over TLS. */

import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { Media } from "../media/media.ts";
import type { Certificate } from "./certificate.ts";

export interface RtmpServerOptions {
  readonly port: number;
  readonly hostname: string;
  /** The certificate in PEM. Without it, the port is not encrypted. */
  readonly certificate?: Certificate | undefined;
  readonly limits?: Partial<SocketLimits> | undefined;
}

/** The bounds of the connections of one port. */
export interface SocketLimits {
  /**
   * The largest number of open connections, with those that have not finished the handshake of TLS. More are cut at
   * once.
   */
  readonly maxConnections: number;
  /** The longest time for the handshake of TLS, in milliseconds. */
  readonly handshakeTimeoutMs: number;
  /** The largest number of bytes of answers that an encoder has not read. With more, its connection is cut. */
  readonly maxUnreadBytes: number;
}

export interface RtmpServer {
  /** The URL that encoders take as the address of the server. */
  readonly url: string;
  /** Cuts all connections, and resolves when the port is free. */
  close(): Promise<void>;
}

/** Milliseconds in which an encoder that is cut off may read why and close the connection. */
const endTimeoutMs = 1000;

/**
 * `maxConnections` is above the limit of encoders, so that an encoder above that limit connects, and the log names it.
 */
const socketLimits: SocketLimits = { maxConnections: 128, handshakeTimeoutMs: 10_000, maxUnreadBytes: 64 * 1024 };

/** @throws Error of the system if the port cannot be used, and for a certificate that cannot be read */
export async function serveRtmp(media: Media, options: RtmpServerOptions): Promise<RtmpServer> {
  const { port, hostname, certificate } = options;
  const limits = { ...socketLimits, ...options.limits };
  const sockets = new Set<Socket>();
  const accept = (socket: Socket): void => serve(media, socket, limits.maxUnreadBytes);
  const server: Server =
    certificate === undefined
      ? createServer(accept)
      : createTlsServer({ ...certificate, handshakeTimeout: limits.handshakeTimeoutMs }, accept);
  server.maxConnections = limits.maxConnections;
  // With TLS, these are the sockets below it, which exist from before the handshake until the end.
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  // The peer has failed in the handshake of TLS.
  server.on("tlsClientError", (_, socket: Socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      server.off("error", reject);
      // A connection that cannot be accepted, for want of file descriptors, must not end the process.
      server.on("error", () => {});
      resolve();
    });
  });
  const { address, family, port: bound } = server.address() as AddressInfo;
  const host = family === "IPv6" ? `[${address}]` : address;
  return {
    url: `${certificate === undefined ? "rtmp" : "rtmps"}://${host}:${bound}/app`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function serve(media: Media, socket: Socket, maxUnreadBytes: number): void {
  let isEnded = false;
  const encoder = media.connect({
    peer: `${socket.remoteAddress}:${socket.remotePort}`,
    send: (bytes) => {
      if (isEnded || socket.destroyed) return;
      socket.write(bytes);
      // Answers are short, so the session does not wait until they are sent. But a peer can ask for many and read none.
      if (socket.writableLength > maxUnreadBytes) socket.destroy();
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    end: () => {
      if (isEnded) return;
      isEnded = true;
      socket.end();
      const timer = setTimeout(() => socket.destroy(), endTimeoutMs);
      socket.once("close", () => clearTimeout(timer));
    },
  });
  // A connection that breaks must not end the process.
  socket.on("error", () => socket.destroy());
  if (encoder === undefined) {
    socket.destroy();
    return;
  }
  socket.setNoDelay(true);
  socket.on("data", (bytes: Buffer) => encoder.read(bytes));
  socket.on("close", () => media.closed(encoder));
}
