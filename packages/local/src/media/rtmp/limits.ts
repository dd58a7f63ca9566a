/** The bounds of one RTMP connection. */

export interface RtmpLimits {
  /** The longest message before the stream key is known, in bytes. */
  readonly commandBytes: number;
  /** The longest message afterwards, in bytes. A keyframe is one message. */
  readonly messageBytes: number;
  /** The largest chunk size that a peer may set, in bytes. */
  readonly chunkBytes: number;
  /** The largest number of chunk streams of one connection. Encoders use four or five. */
  readonly chunkStreams: number;
  /** The largest size of the unfinished messages of all chunk streams together, in bytes. */
  readonly pendingBytes: number;
}

export const rtmpLimits: RtmpLimits = {
  commandBytes: 16 * 1024,
  messageBytes: 4 * 1024 * 1024,
  chunkBytes: 1024 * 1024,
  chunkStreams: 32,
  pendingBytes: 5 * 1024 * 1024,
};
