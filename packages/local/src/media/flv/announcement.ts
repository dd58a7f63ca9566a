/** The metadata that an encoder announces before its media. */
import { type AmfObject, type AmfValue, decodeAmf } from "../rtmp/amf0.ts";

/** Members that are missing were not announced. */
export interface Announcement {
  /** The name and version of the encoder. */
  readonly encoder?: string;
  /** Frames per second. */
  readonly frameRate?: number;
  /** Bits per second. */
  readonly videoBitrate?: number;
  readonly audioBitrate?: number;
  /** Whether the metadata names an audio codec. */
  readonly hasAudio: boolean;
}

/** Gives undefined for other data. @throws RtmpError for malformed data */
export function readAnnouncement(payload: Buffer): Announcement | undefined {
  const values = decodeAmf(payload);
  if (!values.includes("onMetaData")) return undefined;
  const members = values.find(
    (value): value is AmfObject => typeof value === "object" && value !== null && !Array.isArray(value),
  );
  if (members === undefined) return undefined;
  const { encoder, framerate, videodatarate, audiodatarate, audiocodecid } = members;
  // The muxer of ffmpeg divides by 1024, and other encoders by 1000.
  const kilobit = typeof encoder === "string" && encoder.startsWith("Lavf") ? 1024 : 1000;
  return {
    hasAudio: audiocodecid !== undefined,
    ...(typeof encoder === "string" && encoder !== "" && { encoder: encoder.slice(0, 256) }),
    ...(isAmount(framerate) && { frameRate: framerate }),
    ...(isAmount(videodatarate) && { videoBitrate: Math.round(videodatarate * kilobit) }),
    ...(isAmount(audiodatarate) && { audioBitrate: Math.round(audiodatarate * kilobit) }),
  };
}

function isAmount(value: AmfValue): value is number {
  return typeof value === "number" && value > 0 && value < 1e9;
}
