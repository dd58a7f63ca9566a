/** The multivariant playlist, with the one rendition of a stream. */
import type { AacConfiguration } from "../flv/aac.ts";
import type { AvcConfiguration } from "../flv/avc.ts";

export interface Rendition {
  readonly video: AvcConfiguration;
  readonly audio: AacConfiguration | undefined;
  /** Bits per second, of video and audio. 0 if the encoder does not announce it. */
  readonly bitrate: number;
  /** Frames per second. 0 if the encoder does not announce it. */
  readonly frameRate: number;
}

/** For a rendition whose bitrate is not known. The playlist must have one. */
const usualBitrate = 2_000_000;

/** @see https://datatracker.ietf.org/doc/html/rfc8216#section-4.3.4.2 */
export function multivariantPlaylist({ video, audio, bitrate, frameRate }: Rendition, url: string): string {
  const codecs = [video.codec, ...(audio === undefined ? [] : [audio.codec])].join(",");
  const attributes = [
    `BANDWIDTH=${bitrate || usualBitrate}`,
    `RESOLUTION=${video.width}x${video.height}`,
    `CODECS="${codecs}"`,
    ...(frameRate > 0 ? [`FRAME-RATE=${frameRate.toFixed(3)}`] : []),
  ].join(",");
  return [
    "#EXTM3U",
    "#EXT-X-VERSION:3",
    "#EXT-X-INDEPENDENT-SEGMENTS",
    `#EXT-X-STREAM-INF:${attributes}`,
    url,
    "",
  ].join("\n");
}
