/**
 * Packets of MPEG-TS: 188 bytes, each with the id of the stream whose bytes it has.
 * @see ITU-T H.222.0, section 2.4.3
 */

const packetBytes = 188;
const syncByte = 0x47;

/** Ticks of the clock of MPEG-TS in a millisecond. */
export const ticksPerMs = 90;

export interface PacketOptions {
  /** True if a decoder can begin at this packet. */
  readonly isRandomAccess?: boolean;
  /** The program clock reference in ticks: the encoder's time. */
  readonly clock?: number;
}

/** Writes packets, and numbers those of each stream from 0 to 15. */
export class PacketWriter {
  readonly #counters = new Map<number, number>();

  /** @param unit a PES packet, or a section of a table with its pointer */
  write(pid: number, unit: Buffer, { isRandomAccess = false, clock }: PacketOptions = {}): Buffer {
    const firstRoom = packetBytes - 4 - adaptationBytes(isRandomAccess, clock);
    const count = 1 + Math.max(0, Math.ceil((unit.length - firstRoom) / (packetBytes - 4)));
    const packets = Buffer.alloc(count * packetBytes, 0xff);
    let offset = 0;
    for (let index = 0; index < count; index++) {
      const packet = packets.subarray(index * packetBytes, (index + 1) * packetBytes);
      const isFirst = index === 0;
      const fixed = isFirst ? adaptationBytes(isRandomAccess, clock) : 0;
      const size = Math.min(unit.length - offset, packetBytes - 4 - fixed);
      const adaptation = packetBytes - 4 - size;
      packet[0] = syncByte;
      packet.writeUInt16BE((isFirst ? 0x4000 : 0) | pid, 1);
      packet[3] = (adaptation > 0 ? 0x30 : 0x10) | this.#next(pid);
      if (adaptation > 0) writeAdaptation(packet, adaptation, isFirst && isRandomAccess, isFirst ? clock : undefined);
      unit.copy(packet, 4 + adaptation, offset, offset + size);
      offset += size;
    }
    return packets;
  }

  #next(pid: number): number {
    const counter = this.#counters.get(pid) ?? 0;
    this.#counters.set(pid, (counter + 1) & 0x0f);
    return counter;
  }
}

/** Returns the smallest number of bytes for the adaptation field. */
function adaptationBytes(isRandomAccess: boolean, clock: number | undefined): number {
  if (clock !== undefined) return 8;
  return isRandomAccess ? 2 : 0;
}

/** Writes an adaptation field of `size` bytes. The rest of the field stays 0xff, which is padding. */
function writeAdaptation(packet: Buffer, size: number, isRandomAccess: boolean, clock: number | undefined): void {
  packet[4] = size - 1;
  if (size === 1) return;
  packet[5] = (isRandomAccess ? 0x40 : 0) | (clock === undefined ? 0 : 0x10);
  if (clock === undefined) return;
  const base = ticks(clock);
  // The clock is 33 bits long. After them come six reserved bits and nine bits of a finer clock.
  packet.writeUInt32BE(Math.floor(base / 2), 6);
  packet.writeUInt16BE(((base & 1) << 15) | 0x7e00, 10);
}

/** A PES packet. @param streamId 0xe0 for video, 0xc0 for audio, 0xbd for metadata */
export function pesPacket(
  streamId: number,
  payload: readonly Buffer[],
  presentation: number,
  decoding: number,
): Buffer {
  const hasBoth = presentation !== decoding;
  const times = hasBoth
    ? Buffer.concat([timestamp(3, presentation), timestamp(1, decoding)])
    : timestamp(2, presentation);
  const size = payload.reduce((sum, part) => sum + part.length, 0);
  const length = size + 3 + times.length;
  const header = Buffer.from([
    0,
    0,
    1,
    streamId,
    0,
    0,
    streamId === 0xbd ? 0x84 : 0x80,
    hasBoth ? 0xc0 : 0x80,
    times.length,
  ]);
  // 0 stands for a length beyond 16 bits, which only video may have.
  header.writeUInt16BE(length > 0xffff ? 0 : length, 4);
  return Buffer.concat([header, times, ...payload]);
}

function timestamp(prefix: number, time: number): Buffer {
  const value = ticks(time);
  const bytes = Buffer.alloc(5);
  bytes[0] = (prefix << 4) | (Math.floor(value / 2 ** 30) << 1) | 1;
  bytes.writeUInt16BE((((value >>> 15) & 0x7fff) << 1) | 1, 1);
  bytes.writeUInt16BE(((value & 0x7fff) << 1) | 1, 3);
  return bytes;
}

/** Returns the time as 33 bits, which begin again at 0 after 26.5 hours. */
function ticks(time: number): number {
  return ((Math.round(time) % 2 ** 33) + 2 ** 33) % 2 ** 33;
}
