/** The multivariant playlist, with the one rendition of a stream. */

/** The facts of a rendition that players need to choose it. */
export interface ListedRendition {
  readonly video: { readonly codec: string; readonly width: number; readonly height: number };
  readonly audio: { readonly codec: string } | undefined;
  /** Bits per second, of video and audio. 0 if the encoder does not announce it. */
  readonly bitrate: number;
  /** Frames per second. 0 if the encoder does not announce it. */
  readonly frameRate: number;
}

/** The bits per second that the playlist names if the bitrate is not known, since it must name a number. */
const usualBitrate = 2_000_000;

/** @see https://datatracker.ietf.org/doc/html/rfc8216#section-4.3.4.2 */
export function multivariantPlaylist({ video, audio, bitrate, frameRate }: ListedRendition, url: string): string {
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
