/** Peers that hold connections to the ports for encoders without sending a stream. */
import { connect, type Socket } from "node:net";
import { certificate, certificateKey } from "@ivskit/tooling/certificate";
import { afterEach, test } from "vitest";
import { createServedIvs } from "../../src/local-ivs.ts";
import { createMedia } from "../../src/media/media.ts";
import { encodeAmf } from "../../src/media/rtmp/amf0.ts";
import { ChunkWriter } from "../../src/media/rtmp/chunk-writer.ts";
import { handshakeBytes } from "../../src/media/rtmp/handshake.ts";
import { messageType } from "../../src/media/rtmp/message.ts";
import { type RtmpServer, type RtmpServerOptions, serveRtmp } from "../../src/node/rtmp-server.ts";

const rtmps: Partial<RtmpServerOptions> = { certificate: { key: certificateKey, cert: certificate } };
const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function serve(options: Partial<RtmpServerOptions>): Promise<RtmpServer> {
  const { service, media: controls } = createServedIvs({});
  const media = await createMedia(controls, { log: () => {}, ingest: { publishTimeoutMs: 300_000 } });
  const server = await serveRtmp(media, { port: 0, hostname: "127.0.0.1", ...options });
  opened.push(async () => {
    await media.close();
    await server.close();
    service.close();
  });
  return server;
}

/** A peer that reads and sends nothing by itself. */
async function connectTo({ url }: RtmpServer): Promise<{ readonly socket: Socket; readonly closed: Promise<void> }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  opened.push(() => socket.destroy());
  socket.on("error", () => {});
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  await new Promise<void>((resolve) => socket.once("connect", resolve));
  return { socket, closed };
}

test("a peer that never reads its answers is cut", async () => {
  const { socket, closed } = await connectTo(await serve({}));
  const greeting = Buffer.alloc(handshakeBytes);
  greeting[0] = 3;
  const payload = encodeAmf("createStream", 2, null);
  const command = new ChunkWriter().write(3, { type: messageType.command, streamId: 0, timestamp: 0, payload });
  const commands = Buffer.concat(new Array<Buffer>(1000).fill(command));
  socket.write(greeting);
  while (!socket.destroyed) {
    if (socket.write(commands)) continue;
    await Promise.race([closed, new Promise<void>((resolve) => socket.once("drain", () => resolve()))]);
  }
  await closed;
});

test("a peer of RTMPS that never begins the handshake is cut after the timeout", async () => {
  const { socket, closed } = await connectTo(await serve({ ...rtmps, limits: { handshakeTimeoutMs: 200 } }));
  socket.resume();
  await closed;
});

test.each([
  ["RTMP", {}],
  ["RTMPS", rtmps],
])("a server for %s closes while a silent peer is connected", async (_, options) => {
  const server = await serve(options);
  const { socket, closed } = await connectTo(server);
  socket.resume();
  await server.close();
  await closed;
});

test.each([
  ["RTMP", {}],
  ["RTMPS", rtmps],
])("a silent peer counts as a connection of %s", async (_, options) => {
  const server = await serve({ ...options, limits: { maxConnections: 1 } });
  const first = await connectTo(server);
  const second = await connectTo(server);
  second.socket.resume();
  await second.closed;
  first.socket.destroy();
  await first.closed;
});
