/**
 * The tables at the beginning of each segment, which say what the streams are.
 * @see ITU-T H.222.0, section 2.4.4
 */
import { crc32 } from "./crc32.ts";

export const pids = { programs: 0, streams: 0x1000, video: 0x100, audio: 0x101, metadata: 0x102 } as const;

const streamTypes = { video: 0x1b, audio: 0x0f, metadata: 0x15 } as const;

/**
 * Says that the metadata is ID3.
 * @see https://developer.apple.com/documentation/http-live-streaming/timed-metadata-for-http-live-streaming
 */
const id3 = [0xff, 0xff, ..."ID3 ".split("").map((letter) => letter.charCodeAt(0))];
const metadataPointer = [0x25, 0x0f, ...id3, 0xff, ...id3.slice(2), 0x00, 0x1f, 0x00, 0x01];
const metadataDescriptor = [0x26, 0x0d, ...id3, 0xff, ...id3.slice(2), 0x00, 0x0f];

/** The table of programs, as the payload of a packet. */
export function programTable(): Buffer {
  return section(0x00, [0x00, 0x01, 0xe0 | (pids.streams >> 8), pids.streams & 0xff]);
}

/** The table of streams, as the payload of a packet. */
export function streamTable(hasAudio: boolean): Buffer {
  return section(0x02, [
    ...pidBytes(pids.video),
    0xf0,
    metadataPointer.length,
    ...metadataPointer,
    ...entry(streamTypes.video, pids.video),
    ...(hasAudio ? entry(streamTypes.audio, pids.audio) : []),
    ...entry(streamTypes.metadata, pids.metadata, metadataDescriptor),
  ]);
}

function entry(type: number, pid: number, descriptors: readonly number[] = []): number[] {
  return [type, ...pidBytes(pid), 0xf0, descriptors.length, ...descriptors];
}

function pidBytes(pid: number): [number, number] {
  return [0xe0 | (pid >> 8), pid & 0xff];
}

function section(tableId: number, content: readonly number[]): Buffer {
  const length = content.length + 9;
  const bytes = Buffer.from([tableId, 0xb0 | (length >> 8), length & 0xff, 0x00, 0x01, 0xc1, 0x00, 0x00, ...content]);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(bytes));
  // The first byte points to the section, which follows at once.
  return Buffer.concat([Buffer.from([0]), bytes, checksum]);
}
