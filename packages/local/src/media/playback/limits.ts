/** The bounds of viewers, in real time. */

export interface PlaybackLimits {
  /** The largest number of viewers of all streams together. */
  readonly views: number;
  /** Milliseconds without a request after which a viewer has left. */
  readonly viewTimeoutMs: number;
  /** The longest time for which a request waits for the first segment of a stream, in milliseconds. */
  readonly firstSegmentTimeoutMs: number;
  /** Milliseconds from one check of the viewers to the next. */
  readonly countIntervalMs: number;
  /** The largest number of tokens for a single use that are remembered until they expire. */
  readonly spentTokens: number;
}

/** @see https://docs.aws.amazon.com/ivs/latest/LowLatencyAPIReference/API_Stream.html for the minute that a viewer has to leave */
export const playbackLimits: PlaybackLimits = {
  views: 50_000,
  viewTimeoutMs: 60_000,
  firstSegmentTimeoutMs: 8000,
  countIntervalMs: 1000,
  spentTokens: 100_000,
};
