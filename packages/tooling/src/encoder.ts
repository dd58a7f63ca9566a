/**
 * A small encoder: it replays a prepared FLV file (H.264 and AAC) over RTMP, again and again. It shares no code with the
 * local service, which reads what it writes.
 */
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";

/** Six seconds of a test pattern with a beep, made by ffmpeg: 640×360, 15 frames per second, a keyframe each second. */
export const testPattern: string = join(import.meta.dirname, "../media/test-pattern.flv");

/** Two seconds of one color without audio, 1280×720. */
export const hdPattern: string = join(import.meta.dirname, "../media/hd-pattern.flv");

export interface EncoderOptions {
  /** As in `rtmp://127.0.0.1:1935/app`. Any certificate is accepted. */
  readonly url: string;
  /** The stream key, and perhaps a query. */
  readonly streamKey: string;
  /** An FLV file. Default: the test pattern. */
  readonly file?: string | undefined;
  /** How fast it sends: 1 is the speed of the file, and 0 sends nothing after the first frames. Default: 1. */
  readonly speed?: number | undefined;
  /** The types of tags that are sent: 8 is audio, 9 video, and 18 metadata. Default: all. */
  readonly tags?: readonly number[] | undefined;
}

export interface RunningEncoder {
  /** Resolves when the server takes the stream. @throws Error with the code of the refusal, or if the connection ends */
  readonly published: Promise<void>;
  /** Resolves when the connection has ended, on either side. */
  readonly closed: Promise<void>;
  /** Sends at another speed from now on. */
  setSpeed(speed: number): void;
  /** Ends the stream as encoders do, or cuts the connection. */
  stop(how?: "end" | "cut"): Promise<void>;
}

interface Tag {
  readonly type: number;
  readonly timeMs: number;
  readonly payload: Buffer;
}

const chunkBytes = 4096;
const tickMs = 20;

/** Connects, publishes and sends until it is stopped or cut off. */
export function startEncoder({
  url,
  streamKey,
  file = testPattern,
  speed = 1,
  tags: types,
}: EncoderOptions): RunningEncoder {
  const { hostname, port, pathname, protocol } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  const options = { host, port: Number(port) || 1935 };
  const socket = protocol === "rtmps:" ? connectTls({ ...options, rejectUnauthorized: false }) : connect(options);
  const tags = readFlv(readFileSync(file)).filter(({ type }) => types?.includes(type) ?? true);
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  let pace = speed;
  let timer: NodeJS.Timeout | undefined;
  let resolve = (): void => {};
  let reject: (error: Error) => void = () => {};
  const published = new Promise<void>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  // A caller may only wait for the end.
  published.catch(() => {});
  socket.on("error", (error) => reject(error));
  void closed.then(() => {
    clearInterval(timer);
    reject(new Error("the connection has ended"));
  });
  const begin = (): void => {
    resolve();
    timer = sendAll(socket, tags, () => pace);
  };
  socket.once(protocol === "rtmps:" ? "secureConnect" : "connect", () => {
    socket.write(Buffer.concat([Buffer.from([3]), Buffer.alloc(1536)]));
    shakeHands(socket, pathname.slice(1), streamKey, begin, (code) => reject(new Error(code)));
  });
  return {
    published,
    closed,
    setSpeed: (next) => {
      pace = next;
    },
    stop: async (how = "end") => {
      clearInterval(timer);
      if (how === "cut") socket.destroy();
      else socket.end(command(["deleteStream", 0, null, 1]));
      await closed;
    },
  };
}

/**
 * Sends the handshake and the commands up to publish. The code of the answer is searched as text, so answers are not
 * parsed.
 */
function shakeHands(
  socket: Socket,
  app: string,
  streamKey: string,
  begin: () => void,
  refuse: (code: string) => void,
): void {
  let received = Buffer.alloc(0);
  let isGreeted = false;
  socket.on("data", (bytes: Buffer) => {
    if (received.length < 100_000) received = Buffer.concat([received, bytes]);
    if (!isGreeted && received.length >= 1 + 2 * 1536) {
      isGreeted = true;
      const size = Buffer.alloc(4);
      size.writeUInt32BE(chunkBytes);
      socket.write(received.subarray(1, 1537));
      socket.write(chunked(2, 1, 0, 0, size, 128));
      socket.write(
        command(["connect", 1, { app, type: "nonprivate", flashVer: "FMLE/3.0", tcUrl: `rtmp://local/${app}` }]),
      );
      socket.write(command(["createStream", 2, null]));
      socket.write(command(["publish", 3, null, streamKey, "live"], 1));
    }
    const code = /Net(?:Stream\.Publish|Connection\.Connect)\.(?:Start|Denied|BadName|Rejected)/.exec(
      received.toString("latin1"),
    )?.[0];
    if (code === undefined) return;
    received = Buffer.alloc(0);
    socket.removeAllListeners("data").resume();
    if (code === "NetStream.Publish.Start") begin();
    else refuse(code);
  });
}

/** Sends each tag at its time. After the last one the file begins again, with later times. */
function sendAll(socket: Socket, tags: readonly Tag[], speed: () => number): NodeJS.Timeout {
  const lengthMs = (tags.at(-1)?.timeMs ?? 0) + 67;
  let index = 0;
  let round = 0;
  let mediaMs = 1;
  let before = performance.now();
  const send = (): void => {
    const now = performance.now();
    mediaMs += (now - before) * speed();
    before = now;
    while (!socket.destroyed && socket.writableLength < 4_000_000) {
      const tag = tags[index];
      if (tag === undefined || tag.timeMs + round * lengthMs > mediaMs) return;
      const chunkStream = tag.type === 9 ? 6 : 4;
      socket.write(chunked(chunkStream, tag.type, 1, tag.timeMs + round * lengthMs, tag.payload, chunkBytes));
      index++;
      if (index < tags.length) continue;
      index = 0;
      round++;
    }
  };
  send();
  return setInterval(send, tickMs);
}

function readFlv(bytes: Buffer): Tag[] {
  if (bytes.toString("latin1", 0, 3) !== "FLV") throw new TypeError("the file must be FLV");
  const tags: Tag[] = [];
  for (let offset = bytes.readUInt32BE(5) + 4; offset + 11 <= bytes.length; ) {
    const size = bytes.readUIntBE(offset + 1, 3);
    const timeMs = bytes.readUIntBE(offset + 4, 3) + (bytes[offset + 7] ?? 0) * 2 ** 24;
    tags.push({ type: bytes[offset] ?? 0, timeMs, payload: bytes.subarray(offset + 11, offset + 11 + size) });
    offset += 11 + size + 4;
  }
  return tags;
}

type Value = string | number | null | Readonly<Record<string, string>>;

function command(values: readonly Value[], stream = 0): Buffer {
  return chunked(3, 20, stream, 0, Buffer.concat(values.map(encode)), chunkBytes);
}

/** A value in AMF0. */
function encode(value: Value): Buffer {
  if (value === null) return Buffer.from([5]);
  if (typeof value === "string") return Buffer.concat([Buffer.from([2]), text(value)]);
  if (typeof value === "number") {
    const bytes = Buffer.alloc(9);
    bytes.writeDoubleBE(value, 1);
    return bytes;
  }
  const members = Object.entries(value).flatMap(([name, member]) => [text(name), encode(member)]);
  return Buffer.concat([Buffer.from([3]), ...members, Buffer.from([0, 0, 9])]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes]);
}

function chunked(id: number, type: number, stream: number, timeMs: number, payload: Buffer, size: number): Buffer {
  const header = Buffer.alloc(12);
  header[0] = id;
  header.writeUIntBE(timeMs, 1, 3);
  header.writeUIntBE(payload.length, 4, 3);
  header[7] = type;
  header.writeUInt32LE(stream, 8);
  const parts = [header, payload.subarray(0, size)];
  for (let at = size; at < payload.length; at += size) {
    parts.push(Buffer.from([0xc0 | id]), payload.subarray(at, at + size));
  }
  return Buffer.concat(parts);
}
