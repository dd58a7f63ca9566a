/** The bounds of encoders, in real time. */

export interface IngestLimits {
  /** Milliseconds from one check of the encoders to the next. */
  readonly tickMs: number;
  /** The largest number of open connections, whether they publish or not. */
  readonly connections: number;
  /** The longest time from connecting to publishing with a stream key, in milliseconds. */
  readonly publishTimeoutMs: number;
  /** The longest time from publishing to the first keyframe, in milliseconds. */
  readonly mediaTimeoutMs: number;
  /** Milliseconds without media after which an encoder is cut off. */
  readonly stallTimeoutMs: number;
  /** An encoder starves if it sends less than half of the media time during this many milliseconds. */
  readonly paceWindowMs: number;
  /** The number of seconds over which the bitrate is averaged. */
  readonly rateWindowSeconds: number;
  /** The largest number of bytes of frames that may wait until the stream has begun. */
  readonly waitingBytes: number;
  /** Milliseconds for which the end of a stream can be watched. */
  readonly endedMs: number;
}

export const ingestLimits: IngestLimits = {
  tickMs: 500,
  connections: 64,
  publishTimeoutMs: 10_000,
  mediaTimeoutMs: 10_000,
  stallTimeoutMs: 30_000,
  paceWindowMs: 4000,
  rateWindowSeconds: 10,
  waitingBytes: 8 * 1024 * 1024,
  endedMs: 30_000,
};
