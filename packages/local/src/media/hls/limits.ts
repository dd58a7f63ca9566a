/** The bounds of the segments of one stream. */

export interface HlsLimits {
  /** A segment ends at the first keyframe after this many milliseconds. */
  readonly segmentMs: number;
  /** The size of the largest allowed segment in bytes. */
  readonly segmentBytes: number;
  /** The largest number of segments in a playlist. */
  readonly listedSegments: number;
  /** The number of segments that can be read after they have left the playlist. */
  readonly keptSegments: number;
  /** The largest size of all segments of the stream together, in bytes. Above it, the oldest segments are dropped. */
  readonly streamBytes: number;
}

export const hlsLimits: HlsLimits = {
  segmentMs: 1000,
  segmentBytes: 12 * 1024 * 1024,
  listedSegments: 6,
  keptSegments: 4,
  streamBytes: 32 * 1024 * 1024,
};
