/** The side of the server in one RTMP connection, up to the messages of media. It uses no socket. */
import { type AmfObject, type AmfValue, decodeAmf, encodeAmf } from "./amf0.ts";
import { ChunkReader } from "./chunk-reader.ts";
import { ChunkWriter, uint32 } from "./chunk-writer.ts";
import { checkVersion, greeting, handshakeBytes, packetBytes } from "./handshake.ts";
import { type RtmpLimits, rtmpLimits } from "./limits.ts";
import { messageType, type RtmpMessage } from "./message.ts";
import { RtmpError } from "./rtmp-error.ts";

export interface RtmpListener {
  /** Sends bytes to the encoder. */
  send(bytes: Buffer): void;
  /**
   * Is called when the encoder wants to publish. `acceptPublish` or `refusePublish` must be called afterwards, also
   * later.
   * @param name the stream key, a secret, and perhaps a query
   */
  publish(name: string): void;
  /** Is called with each message of audio, video or data, but not before `acceptPublish`. */
  media(message: RtmpMessage): void;
  /** Is called when the encoder has ended the stream. */
  unpublish(): void;
}

/** The id of the only message stream that a connection can publish. */
const publishedStream = 1;
/** An acknowledgement is sent each time this many bytes have arrived. */
const windowBytes = 2_500_000;
const sentChunkBytes = 4096;

const notifying = new Set<number>([messageType.audio, messageType.video, messageType.data, messageType.dataAmf3]);

export class RtmpSession {
  readonly #listener: RtmpListener;
  readonly #chunks: ChunkReader;
  readonly #writer = new ChunkWriter();
  /** The bytes of the handshake so far; undefined after it. */
  #handshake: Buffer | undefined = Buffer.alloc(0);
  #state: "new" | "connected" | "waiting" | "publishing" | "ended" = "new";
  #received = 0;
  #acknowledged = 0;

  constructor(listener: RtmpListener, limits: RtmpLimits = rtmpLimits) {
    this.#listener = listener;
    this.#chunks = new ChunkReader(limits);
  }

  /** @throws RtmpError for input that is not RTMP, or is beyond a limit. The connection must be cut then */
  read(bytes: Buffer): void {
    this.#received += bytes.length;
    const chunks = this.#handshake === undefined ? bytes : this.#readHandshake(this.#handshake, bytes);
    if (chunks.length > 0) this.#chunks.read(chunks, (message) => this.#handle(message));
    if (this.#received - this.#acknowledged >= windowBytes) {
      this.#acknowledged = this.#received;
      this.#control(messageType.acknowledgement, uint32(this.#received >>> 0));
    }
  }

  acceptPublish(): void {
    if (this.#state !== "waiting") return;
    this.#state = "publishing";
    this.#chunks.allowMedia();
    this.#control(messageType.userControl, Buffer.from([0, 0, 0, 0, 0, publishedStream]));
    this.#status("status", "NetStream.Publish.Start", "The stream may be sent");
  }

  /** Refuses to publish, and tells the encoder why. The connection must be ended then. */
  refusePublish(code: "NetStream.Publish.Denied" | "NetStream.Publish.BadName", description: string): void {
    this.#state = "ended";
    this.#status("error", code, description);
  }

  #readHandshake(before: Buffer, bytes: Buffer): Buffer {
    if (before.length === 0) checkVersion(bytes[0] ?? 0);
    const all = Buffer.concat([before, bytes.subarray(0, handshakeBytes - before.length)]);
    if (before.length <= packetBytes && all.length > packetBytes) {
      this.#listener.send(Buffer.concat([greeting(), all.subarray(1, 1 + packetBytes)]));
    }
    this.#handshake = all.length < handshakeBytes ? all : undefined;
    return bytes.subarray(all.length - before.length);
  }

  #handle(message: RtmpMessage): void {
    if (this.#state === "ended") return;
    if (notifying.has(message.type)) {
      if (this.#state === "publishing") this.#listener.media(message);
    } else if (message.type === messageType.command) this.#command(message.payload);
    // In AMF3, one byte says that AMF0 follows.
    else if (message.type === messageType.commandAmf3) this.#command(message.payload.subarray(1));
  }

  #command(payload: Buffer): void {
    const [name, transaction, ...values] = decodeAmf(payload);
    const id = typeof transaction === "number" ? transaction : 0;
    switch (name) {
      case "connect":
        this.#connect(id, values[0]);
        break;
      case "createStream":
        this.#send(3, messageType.command, 0, encodeAmf("_result", id, null, publishedStream));
        break;
      case "publish":
        this.#publish(values[1]);
        break;
      case "FCUnpublish":
      case "deleteStream":
      case "closeStream":
        this.#unpublish();
        break;
      case "play":
        throw new RtmpError("Streams can be published here, and played over HTTP only");
    }
  }

  #connect(id: number, properties: AmfValue): void {
    if (this.#state !== "new") throw new RtmpError("An encoder must connect once");
    const app = isObject(properties) ? properties.app : undefined;
    if (typeof app !== "string" || app.replace(/\/+$/, "") !== "app") {
      const description = "The path of the server must be /app";
      const refusal = { level: "error", code: "NetConnection.Connect.Rejected", description };
      this.#send(3, messageType.command, 0, encodeAmf("_error", id, null, refusal));
      throw new RtmpError(description);
    }
    this.#state = "connected";
    this.#control(messageType.windowSize, uint32(windowBytes));
    this.#control(messageType.peerBandwidth, Buffer.concat([uint32(windowBytes), Buffer.from([2])]));
    this.#listener.send(this.#writer.setChunkSize(sentChunkBytes));
    const status = {
      level: "status",
      code: "NetConnection.Connect.Success",
      description: "Connection succeeded",
      objectEncoding: 0,
    };
    const server = { fmsVer: "FMS/3,0,1,123", capabilities: 31 };
    this.#send(3, messageType.command, 0, encodeAmf("_result", id, server, status));
  }

  #publish(name: AmfValue): void {
    if (this.#state !== "connected") throw new RtmpError("An encoder must connect, and then publish once");
    if (typeof name !== "string")
      throw new RtmpError(`The stream name of publish must be a string, got ${typeof name}`);
    this.#state = "waiting";
    this.#listener.publish(name);
  }

  #unpublish(): void {
    if (this.#state !== "publishing" && this.#state !== "waiting") return;
    this.#state = "ended";
    this.#listener.unpublish();
  }

  #status(level: string, code: string, description: string): void {
    const payload = encodeAmf("onStatus", 0, null, { level, code, description });
    this.#send(5, messageType.command, publishedStream, payload);
  }

  #control(type: number, payload: Buffer): void {
    this.#send(2, type, 0, payload);
  }

  #send(chunkStream: number, type: number, streamId: number, payload: Buffer): void {
    this.#listener.send(this.#writer.write(chunkStream, { type, streamId, timestamp: 0, payload }));
  }
}

function isObject(value: AmfValue): value is AmfObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
