/** Writes messages as chunks. */
import { extendedTimestamp, initialChunkBytes, messageType, type RtmpMessage } from "./message.ts";

export class ChunkWriter {
  #chunkBytes = initialChunkBytes;

  /** Gives the chunks of the message that sets the chunk size. All later messages have chunks of this size. */
  setChunkSize(bytes: number): Buffer {
    const written = this.write(2, {
      type: messageType.setChunkSize,
      streamId: 0,
      timestamp: 0,
      payload: uint32(bytes),
    });
    this.#chunkBytes = bytes;
    return written;
  }

  /** @param chunkStream from 2 to 63 */
  write(chunkStream: number, { type, streamId, timestamp, payload }: RtmpMessage): Buffer {
    const isExtended = timestamp >= extendedTimestamp;
    const extension = isExtended ? uint32(timestamp) : Buffer.alloc(0);
    const header = Buffer.alloc(12);
    header.writeUInt8(chunkStream, 0);
    header.writeUIntBE(isExtended ? extendedTimestamp : timestamp, 1, 3);
    header.writeUIntBE(payload.length, 4, 3);
    header.writeUInt8(type, 7);
    header.writeUInt32LE(streamId, 8);
    const parts = [header, extension, payload.subarray(0, this.#chunkBytes)];
    for (let offset = this.#chunkBytes; offset < payload.length; offset += this.#chunkBytes) {
      parts.push(Buffer.from([0xc0 | chunkStream]), extension, payload.subarray(offset, offset + this.#chunkBytes));
    }
    return Buffer.concat(parts);
  }
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
