/** Writes H.264, AAC and timed metadata as MPEG-TS, without a change of the media. */
import { type AacConfiguration, adtsHeader } from "../flv/aac.ts";
import { type AvcConfiguration, unitsOf, type VideoFrame } from "../flv/avc.ts";
import { id3Tag } from "./id3.ts";
import { PacketWriter, pesPacket, ticksPerMs } from "./packets.ts";
import { pids, programTable, streamTable } from "./tables.ts";

/** The time of the first frame in ticks, so that no time before it is negative. */
const startTicks = 90_000;
/** The number of ticks by which frames arrive before they are decoded. */
const leadTicks = 45_000;

const startCode = Buffer.from([0, 0, 0, 1]);
/** The access unit delimiter that players of HLS expect in front of each frame. */
const delimiter = Buffer.from([0, 0, 0, 1, 9, 0xf0]);
const delimiterType = 9;

export class TsMuxer {
  readonly #packets = new PacketWriter();

  /** Returns the tables with which each segment must begin. */
  tables(hasAudio: boolean): Buffer {
    return Buffer.concat([
      this.#packets.write(pids.programs, programTable()),
      this.#packets.write(pids.streams, streamTable(hasAudio)),
    ]);
  }

  /** @throws MediaError for a malformed frame */
  video(configuration: AvcConfiguration, frame: VideoFrame, timeMs: number): Buffer {
    const units = unitsOf(frame.units, configuration.lengthBytes).filter(
      (unit) => ((unit[0] ?? 0) & 0x1f) !== delimiterType,
    );
    const all = frame.isKeyframe ? [...configuration.parameterSets, ...units] : units;
    const payload = [delimiter, ...all.flatMap((unit) => [startCode, unit])];
    const decoding = startTicks + timeMs * ticksPerMs;
    const unit = pesPacket(0xe0, payload, decoding + frame.compositionMs * ticksPerMs, decoding);
    return this.#packets.write(pids.video, unit, { isRandomAccess: frame.isKeyframe, clock: decoding - leadTicks });
  }

  /** @throws MediaError for a frame that is too large */
  audio(configuration: AacConfiguration, frame: Buffer, timeMs: number): Buffer {
    const time = startTicks + timeMs * ticksPerMs;
    const unit = pesPacket(0xc0, [adtsHeader(configuration, frame.length), frame], time, time);
    return this.#packets.write(pids.audio, unit, { isRandomAccess: true });
  }

  metadata(text: string, timeMs: number): Buffer {
    const time = startTicks + timeMs * ticksPerMs;
    return this.#packets.write(pids.metadata, pesPacket(0xbd, [id3Tag(text)], time, time));
  }
}
