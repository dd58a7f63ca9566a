/** Puts messages together from the chunks of a connection. */
import type { RtmpLimits } from "./limits.ts";
import { extendedTimestamp, initialChunkBytes, messageType, type RtmpMessage } from "./message.ts";
import { RtmpError } from "./rtmp-error.ts";

/** The header of the latest message of a chunk stream, which later chunks repeat in part, and its bytes so far. */
interface ChunkStream {
  timestamp: number;
  delta: number;
  isExtended: boolean;
  length: number;
  type: number;
  streamId: number;
  payload: Buffer;
  received: number;
  /** True if a message has begun and is not complete. */
  isOpen: boolean;
  hasHeader: boolean;
}

const nothing = Buffer.alloc(0);

/** The number of bytes of the message header, by the format of the chunk. */
const headerBytes = [11, 7, 3, 0] as const;

export class ChunkReader {
  readonly #limits: RtmpLimits;
  readonly #streams = new Map<number, ChunkStream>();
  #chunkBytes = initialChunkBytes;
  #maxMessageBytes: number;
  #pendingBytes = 0;
  /** The beginning of a header whose rest has not arrived. */
  #rest: Buffer = nothing;
  /** The chunk whose payload arrives, and how many bytes of it are missing. */
  #current: ChunkStream | undefined;
  #missing = 0;

  constructor(limits: RtmpLimits) {
    this.#limits = limits;
    this.#maxMessageBytes = limits.commandBytes;
  }

  /** Accepts messages as long as those of media. Must be called when the stream key is known. */
  allowMedia(): void {
    this.#maxMessageBytes = this.#limits.messageBytes;
  }

  /**
   * Calls `onMessage` with each message that is complete. A length is checked before memory is used for it.
   * @throws RtmpError for bytes that are not chunks, and beyond a limit
   */
  read(bytes: Buffer, onMessage: (message: RtmpMessage) => void): void {
    let input = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    this.#rest = nothing;
    while (input.length > 0) {
      if (this.#current === undefined) {
        const used = this.#readHeader(input);
        if (used === 0) {
          // A copy of at most 18 bytes lets the memory of the input be freed.
          this.#rest = Buffer.from(input);
          return;
        }
        input = input.subarray(used);
      }
      const stream = this.#current as unknown as ChunkStream;
      const part = input.subarray(0, this.#missing);
      this.#add(stream, part);
      input = input.subarray(part.length);
      if (this.#missing > 0) return;
      this.#current = undefined;
      if (stream.received === stream.length) this.#finish(stream, onMessage);
    }
  }

  #add(stream: ChunkStream, part: Buffer): void {
    part.copy(stream.payload, stream.received);
    stream.received += part.length;
    this.#missing -= part.length;
  }

  #finish(stream: ChunkStream, onMessage: (message: RtmpMessage) => void): void {
    const { type, streamId, timestamp, payload } = stream;
    this.#drop(stream);
    if (type === messageType.setChunkSize) this.#setChunkSize(payload);
    else if (type === messageType.abort) this.#abort(payload);
    else onMessage({ type, streamId, timestamp, payload });
  }

  /** Gives the number of bytes of the header, or 0 if more bytes are needed. */
  #readHeader(input: Buffer): number {
    const first = input[0] as number;
    const format = (first >> 6) as 0 | 1 | 2 | 3;
    const basicBytes = (first & 0x3f) === 0 ? 2 : (first & 0x3f) === 1 ? 3 : 1;
    const size = basicBytes + headerBytes[format];
    if (input.length < size) return 0;
    const id = basicBytes === 1 ? first & 0x3f : 64 + input.readUIntLE(1, basicBytes - 1);
    const header = input.subarray(basicBytes, size);
    const known = this.#streams.get(id);
    const isExtended = format === 3 ? (known?.isExtended ?? false) : header.readUIntBE(0, 3) === extendedTimestamp;
    const total = size + (isExtended ? 4 : 0);
    if (input.length < total) return 0;
    const stream = known ?? this.#newStream(id);
    if (!stream.hasHeader && format !== 0)
      throw new RtmpError("The first chunk of a chunk stream must have a full header");
    const time = isExtended ? input.readUInt32BE(size) : format === 3 ? stream.delta : header.readUIntBE(0, 3);
    if (!stream.isOpen) this.#beginMessage(stream, format, header, time, isExtended);
    else if (format !== 3) throw new RtmpError("A message must be complete before the next one of its chunk stream");
    this.#current = stream;
    this.#missing = Math.min(this.#chunkBytes, stream.length - stream.received);
    return total;
  }

  #beginMessage(stream: ChunkStream, format: number, header: Buffer, time: number, isExtended: boolean): void {
    stream.isExtended = isExtended;
    stream.hasHeader = true;
    if (format <= 1) {
      stream.length = header.readUIntBE(3, 3);
      stream.type = header.readUInt8(6);
    }
    if (stream.length > this.#maxMessageBytes) {
      throw new RtmpError(`A message must have at most ${this.#maxMessageBytes} bytes here, got ${stream.length}`);
    }
    if (this.#pendingBytes + stream.length > this.#limits.pendingBytes) {
      throw new RtmpError(`Unfinished messages must have at most ${this.#limits.pendingBytes} bytes together`);
    }
    this.#pendingBytes += stream.length;
    stream.payload = Buffer.allocUnsafe(stream.length);
    stream.isOpen = true;
    if (format === 0) stream.streamId = header.readUInt32LE(7);
    stream.timestamp = format === 0 ? time : (stream.timestamp + time) >>> 0;
    // A chunk without a header repeats the delta, which is the timestamp itself after a full header.
    stream.delta = time;
  }

  #newStream(id: number): ChunkStream {
    if (this.#streams.size >= this.#limits.chunkStreams) {
      throw new RtmpError(`A connection must have at most ${this.#limits.chunkStreams} chunk streams`);
    }
    const stream: ChunkStream = {
      timestamp: 0,
      delta: 0,
      isExtended: false,
      length: 0,
      type: 0,
      streamId: 0,
      payload: nothing,
      received: 0,
      isOpen: false,
      hasHeader: false,
    };
    this.#streams.set(id, stream);
    return stream;
  }

  #setChunkSize(payload: Buffer): void {
    const size = payload.length >= 4 ? payload.readUInt32BE() : 0;
    if (size < 1 || size > this.#limits.chunkBytes) {
      throw new RtmpError(`The chunk size must be from 1 to ${this.#limits.chunkBytes} bytes, got ${size}`);
    }
    this.#chunkBytes = size;
  }

  /** Drops the unfinished message of a chunk stream. */
  #abort(payload: Buffer): void {
    const stream = payload.length >= 4 ? this.#streams.get(payload.readUInt32BE()) : undefined;
    if (stream === undefined) return;
    this.#drop(stream);
  }

  #drop(stream: ChunkStream): void {
    if (stream.isOpen) this.#pendingBytes -= stream.length;
    stream.isOpen = false;
    stream.payload = nothing;
    stream.received = 0;
  }
}
