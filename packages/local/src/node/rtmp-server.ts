/** The port for encoders: RTMP over TCP, or over TLS. */
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { Media } from "../media/media.ts";

export interface RtmpServerOptions {
  readonly port: number;
  readonly hostname: string;
  /** In PEM. Without it, the port is not encrypted. */
  readonly certificate?: Certificate | undefined;
}

/** In PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface RtmpServer {
  /** As encoders take it for the address of the server. */
  readonly url: string;
  /** Cuts all connections, and resolves when the port is free. */
  close(): Promise<void>;
}

/** Milliseconds in which an encoder that is cut off may read why and close the connection. */
const endTimeoutMs = 1000;

/** @throws Error of the system if the port cannot be used, and for a certificate that cannot be read */
export async function serveRtmp(media: Media, options: RtmpServerOptions): Promise<RtmpServer> {
  const { port, hostname, certificate } = options;
  const sockets = new Set<Socket>();
  const accept = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    serve(media, socket);
  };
  const server: Server =
    certificate === undefined ? createServer(accept) : createTlsServer(certificate, (socket) => accept(socket));
  // A peer that does not finish the handshake of TLS.
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

function serve(media: Media, socket: Socket): void {
  let isEnded = false;
  const encoder = media.connect({
    peer: `${socket.remoteAddress}:${socket.remotePort}`,
    send: (bytes) => {
      // The answers to an encoder are short. One that never reads them is cut off by the timeouts.
      if (!isEnded && !socket.destroyed) socket.write(bytes);
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
