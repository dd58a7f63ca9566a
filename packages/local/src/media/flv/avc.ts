/** Video of RTMP: H.264 in the form of FLV. */
import { MediaError } from "./media-error.ts";
import { readSps, type SpsFacts } from "./sps.ts";

/** The configuration of a decoder, which encoders send before the first frame. */
export interface AvcConfiguration extends SpsFacts {
  /** The codec, as in `avc1.64001f`. */
  readonly codec: string;
  readonly profile: string;
  /** The level of H.264, as in `3.1`. */
  readonly level: string;
  /** The number of bytes in which the length of each unit of a frame is written. */
  readonly lengthBytes: number;
  /** The units that a decoder needs before each keyframe. */
  readonly parameterSets: readonly Buffer[];
}

export interface VideoFrame {
  readonly isKeyframe: boolean;
  /** Milliseconds from the decoding of the frame to its display. */
  readonly compositionMs: number;
  /** The units, each with its length in front. */
  readonly units: Buffer;
}

export type VideoMessage =
  | { readonly kind: "configuration"; readonly bytes: Buffer; readonly configuration: AvcConfiguration }
  | { readonly kind: "frame"; readonly frame: VideoFrame };

const profiles: Readonly<Record<number, string>> = {
  66: "Baseline",
  77: "Main",
  88: "Extended",
  100: "High",
  110: "High 10",
};

/** Gives undefined for messages without a picture. @throws MediaError for any other codec, and for malformed video */
export function readVideo(payload: Buffer): VideoMessage | undefined {
  const [first = 0, kind = 0] = payload;
  if (payload.length < 5) return undefined;
  if ((first & 0x80) !== 0) {
    throw new MediaError(`The codec of the video must be H.264 in one track, got ${codecName(payload.subarray(1, 5))}`);
  }
  if ((first & 0x0f) !== 7) throw new MediaError(`The codec of the video must be H.264 (7), got ${first & 0x0f}`);
  if (kind === 0) {
    const bytes = payload.subarray(5);
    return { kind: "configuration", bytes, configuration: readAvcConfiguration(bytes) };
  }
  if (kind !== 1) return undefined;
  const isKeyframe = first >> 4 === 1;
  return { kind: "frame", frame: { isKeyframe, compositionMs: payload.readIntBE(2, 3), units: payload.subarray(5) } };
}

/** The four characters of a codec, as in `hvc1`. Other bytes are given in hexadecimal, since the text goes into the log. */
function codecName(bytes: Buffer): string {
  const text = bytes.toString("latin1");
  return /^[\w.-]+$/.test(text) ? text : `0x${bytes.toString("hex")}`;
}

/** @see ISO/IEC 14496-15, section 5.2.4.1 @throws MediaError if it is malformed */
function readAvcConfiguration(bytes: Buffer): AvcConfiguration {
  const malformed = new MediaError("The configuration of H.264 is malformed");
  if (bytes.length < 7) throw malformed;
  const [, profile = 0, , level = 0, lengths = 0] = bytes;
  const parameterSets: Buffer[] = [];
  let offset = 5;
  for (const mask of [0x1f, 0xff]) {
    const count = (bytes[offset++] ?? 0) & mask;
    for (let index = 0; index < count; index++) {
      if (offset + 2 > bytes.length) throw malformed;
      const end = offset + 2 + bytes.readUInt16BE(offset);
      if (end > bytes.length) throw malformed;
      parameterSets.push(bytes.subarray(offset + 2, end));
      offset = end;
    }
  }
  const [sps] = parameterSets;
  if (sps === undefined || sps.length < 4) throw malformed;
  try {
    return {
      ...readSps(sps),
      codec: `avc1.${bytes.toString("hex", 1, 4)}`,
      profile: profiles[profile] ?? String(profile),
      level: (level / 10).toFixed(1),
      lengthBytes: (lengths & 3) + 1,
      parameterSets,
    };
  } catch (error) {
    if (error instanceof RangeError) throw malformed;
    throw error;
  }
}

/** The units of a frame without their lengths. @throws MediaError if a unit goes beyond the end of the frame */
export function unitsOf(units: Buffer, lengthBytes: number): Buffer[] {
  const found: Buffer[] = [];
  for (let offset = 0; offset < units.length; ) {
    const start = offset + lengthBytes;
    const end = start <= units.length ? start + units.readUIntBE(offset, lengthBytes) : Number.POSITIVE_INFINITY;
    if (end > units.length) throw new MediaError("A unit of H.264 must not go beyond the end of its frame");
    if (end > start) found.push(units.subarray(start, end));
    offset = end;
  }
  return found;
}
