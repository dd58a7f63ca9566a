/** The bounds of viewers, in real time. */

export interface PlaybackLimits {
  /** Viewers of all streams together. */
  readonly views: number;
  /** Milliseconds without a request after which a viewer has left. */
  readonly viewTimeoutMs: number;
  /** Milliseconds for which a request waits for the first segment of a stream. */
  readonly firstSegmentTimeoutMs: number;
  /** Milliseconds from one check of the viewers to the next. */
  readonly countIntervalMs: number;
  /** Tokens for a single use that are remembered until they expire. */
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
