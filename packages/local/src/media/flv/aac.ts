/** Audio of RTMP: AAC in the form of FLV. */
import { BitReader } from "./bits.ts";
import { MediaError } from "./media-error.ts";

export interface AacConfiguration {
  /** The codec, as in `mp4a.40.2`. */
  readonly codec: string;
  readonly objectType: number;
  /** The place of the sample rate in the table of AAC. */
  readonly rateIndex: number;
  /** Hertz. */
  readonly sampleRate: number;
  readonly channels: number;
}

export type AudioMessage =
  | { readonly kind: "configuration"; readonly bytes: Buffer; readonly configuration: AacConfiguration }
  | { readonly kind: "frame"; readonly frame: Buffer };

const sampleRates = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350,
] as const;

/** Gives undefined for messages without sound. @throws MediaError for any other codec, and for malformed audio */
export function readAudio(payload: Buffer): AudioMessage | undefined {
  const [first = 0, kind = 0] = payload;
  if (payload.length < 2) return undefined;
  if (first >> 4 !== 10) throw new MediaError(`The codec of the audio must be AAC (10), got ${first >> 4}`);
  const bytes = payload.subarray(2);
  if (kind === 0) return { kind: "configuration", bytes, configuration: readAacConfiguration(bytes) };
  return bytes.length === 0 ? undefined : { kind: "frame", frame: bytes };
}

/** @see ISO/IEC 14496-3, section 1.6.2.1 */
function readAacConfiguration(bytes: Buffer): AacConfiguration {
  const malformed = new MediaError("The configuration of AAC is malformed");
  try {
    const reader = new BitReader(bytes);
    const objectType = reader.bits(5);
    const rateIndex = reader.bits(4);
    const sampleRate = sampleRates[rateIndex];
    const channels = reader.bits(4);
    // The ADTS header in front of each frame has two bits for the object type and three for the channels.
    if (sampleRate === undefined || objectType < 1 || objectType > 4 || channels < 1 || channels > 7) throw malformed;
    return { codec: `mp4a.40.${objectType}`, objectType, rateIndex, sampleRate, channels };
  } catch (error) {
    if (error instanceof RangeError) throw malformed;
    throw error;
  }
}

/** The ADTS header gives 13 bits to the length of the frame, which includes the seven bytes of the header. */
const maxFrameBytes = 0x1fff - 7;

/**
 * Returns the ADTS header, which MPEG-TS needs in front of each frame. @param frameBytes without the header
 * @throws MediaError for a frame that is too large
 */
export function adtsHeader({ objectType, rateIndex, channels }: AacConfiguration, frameBytes: number): Buffer {
  if (frameBytes > maxFrameBytes) {
    throw new MediaError(`A frame of AAC must have at most ${maxFrameBytes} bytes, got ${frameBytes}`);
  }
  const length = frameBytes + 7;
  return Buffer.from([
    0xff,
    0xf1,
    ((objectType - 1) << 6) | (rateIndex << 2) | (channels >> 2),
    ((channels & 3) << 6) | (length >> 11),
    (length >> 3) & 0xff,
    ((length & 7) << 5) | 0x1f,
    0xfc,
  ]);
}
