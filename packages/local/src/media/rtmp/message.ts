/**
 * Messages of RTMP.
 * @see https://rtmp.veriskope.com/docs/spec/
 */

export interface RtmpMessage {
  readonly type: number;
  /** The message stream: 0 for the connection, and another number for the published stream. */
  readonly streamId: number;
  /** Milliseconds, from 0 to 2^32 - 1. */
  readonly timestamp: number;
  readonly payload: Buffer;
}

export const messageType = {
  setChunkSize: 1,
  abort: 2,
  acknowledgement: 3,
  userControl: 4,
  windowSize: 5,
  peerBandwidth: 6,
  audio: 8,
  video: 9,
  dataAmf3: 15,
  commandAmf3: 17,
  data: 18,
  command: 20,
} as const;

/** Both sides begin with chunks of this size, in bytes. */
export const initialChunkBytes = 128;

/** The smallest timestamp that is written in four more bytes after the header. */
export const extendedTimestamp = 0xff_ff_ff;
