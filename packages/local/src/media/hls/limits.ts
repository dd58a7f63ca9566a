/** The bounds of the segments of one stream. */

export interface HlsLimits {
  /** A segment ends at the first keyframe after so many milliseconds. */
  readonly segmentMs: number;
  /** The largest segment in bytes. */
  readonly segmentBytes: number;
  /** Segments in a playlist. */
  readonly listedSegments: number;
  /** Segments that can be read after they have left the playlist. */
  readonly keptSegments: number;
  /** All segments of the stream together, in bytes. The oldest ones go first. */
  readonly streamBytes: number;
}

export const hlsLimits: HlsLimits = {
  segmentMs: 1000,
  segmentBytes: 12 * 1024 * 1024,
  listedSegments: 6,
  keptSegments: 4,
  streamBytes: 32 * 1024 * 1024,
};
