/** The bounds of encoders, in real time. */

export interface IngestLimits {
  /** Milliseconds from one check of the encoders to the next. */
  readonly tickMs: number;
  /** Open connections, whether they publish or not. */
  readonly connections: number;
  /** Milliseconds from connecting to publishing with a stream key. */
  readonly publishTimeoutMs: number;
  /** Milliseconds from publishing to the first keyframe. */
  readonly mediaTimeoutMs: number;
  /** Milliseconds without media after which an encoder is cut off. */
  readonly stallTimeoutMs: number;
  /** Starvation is noticed if the media of so many milliseconds lasts for less than half of them. */
  readonly paceWindowMs: number;
  /** The bitrate is the mean of so many seconds. */
  readonly rateWindowSeconds: number;
  /** Bytes of frames that wait until the stream has begun. */
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
