/**
 * Reads width, height and frame rate from the sequence parameter set of H.264.
 * @see https://www.itu.int/rec/T-REC-H.264 section 7.3.2.1.1
 */
import { BitReader } from "./bits.ts";

export interface SpsFacts {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Frames per second, if the encoder says so. */
  readonly frameRate?: number;
}

/** Profiles in which the parameter set contains the chroma format. */
const highProfiles = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);

/** @throws RangeError for bytes that are not a parameter set */
export function readSps(nal: Uint8Array): SpsFacts {
  const reader = new BitReader(withoutEmulation(nal.subarray(1)));
  const profile = reader.bits(8);
  reader.bits(16);
  reader.unsigned();
  let chromaFormat = 1;
  if (highProfiles.has(profile)) chromaFormat = skipHighProfile(reader);
  reader.unsigned();
  skipPictureOrder(reader);
  reader.unsigned();
  reader.bits(1);
  const widthInBlocks = reader.unsigned() + 1;
  const heightInUnits = reader.unsigned() + 1;
  const isFramesOnly = reader.flag();
  if (!isFramesOnly) reader.bits(1);
  reader.bits(1);
  const [left, right, top, bottom] = reader.flag()
    ? [reader.unsigned(), reader.unsigned(), reader.unsigned(), reader.unsigned()]
    : [0, 0, 0, 0];
  const fields = isFramesOnly ? 1 : 2;
  const cropX = chromaFormat === 1 || chromaFormat === 2 ? 2 : 1;
  const cropY = (chromaFormat === 1 ? 2 : 1) * fields;
  const width = widthInBlocks * 16 - (left + right) * cropX;
  const height = heightInUnits * 16 * fields - (top + bottom) * cropY;
  if (width < 1 || height < 1 || width > 16_384 || height > 16_384) throw new RangeError("the picture has no size");
  const frameRate = reader.flag() ? readFrameRate(reader) : undefined;
  return { width, height, ...(frameRate === undefined ? {} : { frameRate }) };
}

function skipHighProfile(reader: BitReader): number {
  const chromaFormat = reader.unsigned();
  if (chromaFormat === 3) reader.bits(1);
  reader.unsigned();
  reader.unsigned();
  reader.bits(1);
  if (!reader.flag()) return chromaFormat;
  for (let list = 0; list < (chromaFormat === 3 ? 12 : 8); list++) {
    if (reader.flag()) skipScalingList(reader, list < 6 ? 16 : 64);
  }
  return chromaFormat;
}

function skipScalingList(reader: BitReader, size: number): void {
  let last = 8;
  let next = 8;
  for (let index = 0; index < size; index++) {
    if (next !== 0) next = (last + reader.signed() + 256) % 256;
    last = next === 0 ? last : next;
  }
}

function skipPictureOrder(reader: BitReader): void {
  const type = reader.unsigned();
  if (type === 0) reader.unsigned();
  if (type !== 1) return;
  reader.bits(1);
  reader.signed();
  reader.signed();
  const count = reader.unsigned();
  if (count > 255) throw new RangeError("the picture order is too long");
  for (let index = 0; index < count; index++) reader.signed();
}

/** Returns the frame rate in the video usability information; undefined if it has none. */
function readFrameRate(reader: BitReader): number | undefined {
  if (reader.flag() && reader.bits(8) === 255) reader.bits(32);
  if (reader.flag()) reader.bits(1);
  if (reader.flag()) {
    reader.bits(4);
    if (reader.flag()) reader.bits(24);
  }
  if (reader.flag()) {
    reader.unsigned();
    reader.unsigned();
  }
  if (!reader.flag()) return undefined;
  const unitsInTick = reader.bits(32);
  const timeScale = reader.bits(32);
  // A frame has two fields, and each lasts one tick.
  const rate = timeScale / (2 * unitsInTick);
  return Number.isFinite(rate) && rate > 0 && rate <= 1000 ? rate : undefined;
}

/** Removes the bytes that keep start codes out of the content. */
function withoutEmulation(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from(
    bytes.filter((byte, index) => !(byte === 3 && bytes[index - 1] === 0 && bytes[index - 2] === 0)),
  );
}
