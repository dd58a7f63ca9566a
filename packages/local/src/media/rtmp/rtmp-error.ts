/** The error of an encoder that breaks the protocol. */

/** Thrown for input that breaks the protocol. The message has no part of the input, which may be a stream key. */
export class RtmpError extends Error {
  override readonly name = "RtmpError";
}
