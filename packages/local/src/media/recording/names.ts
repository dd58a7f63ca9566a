/** The names of the files of a recording. Channels and stages have different names. */
import type { DescribedRecording } from "../../simulation/recording-notice.ts";

export interface PlaylistNames {
  readonly multivariant: string;
  readonly media: string;
  /** The names of the playlists that list ranges of bytes. Only recordings of channels have them. */
  readonly byteRange?: { readonly multivariant: string; readonly media: string };
}

export function playlistNames({ type }: DescribedRecording["source"]): PlaylistNames {
  if (type !== "channel") return { multivariant: "multivariant.m3u8", media: "playlist.m3u8" };
  return {
    multivariant: "master.m3u8",
    media: "playlist.m3u8",
    byteRange: { multivariant: "byte-range-multivariant.m3u8", media: "byte-range-variant.m3u8" },
  };
}

/** The frame rate in the name of a folder if the encoder does not announce one. */
const usualFrameRate = 30;

/** The folder of the one rendition, below `media/hls`. */
export function renditionFolder(source: DescribedRecording["source"]): string {
  if (source.type === "participant") return "high";
  const folder = `${source.height}p${Math.round(source.frameRate) || usualFrameRate}`;
  return source.type === "channel" ? folder : `${folder}-${source.encoderId}`;
}

/** The key of a recording in a store, below which its files are. */
export function placeKey({ bucketName, keyPrefix }: Pick<DescribedRecording, "bucketName" | "keyPrefix">): string {
  return `${bucketName}/${keyPrefix}`;
}
