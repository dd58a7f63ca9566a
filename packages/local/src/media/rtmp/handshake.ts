/**
 * The handshake of RTMP in its simple form, without digests.
 * @see https://rtmp.veriskope.com/docs/spec/#52handshake
 */
import { RtmpError } from "./rtmp-error.ts";

const rtmpVersion = 3;
/** The length of a packet of random bytes, which the other side repeats. */
export const packetBytes = 1536;

/** The number of bytes before the first chunk: the version, and two packets. */
export const handshakeBytes: number = 1 + 2 * packetBytes;

/**
 * Returns the version and a packet of random bytes. The packet begins with a time and zeros, which mark the simple
 * form.
 */
export function greeting(): Buffer {
  return Buffer.concat([
    Buffer.from([rtmpVersion]),
    Buffer.alloc(8),
    crypto.getRandomValues(new Uint8Array(packetBytes - 8)),
  ]);
}

/** @throws RtmpError if the first byte of a connection is not that of RTMP */
export function checkVersion(first: number): void {
  if (first === rtmpVersion) return;
  if (first === 0x16) throw new RtmpError("This port is for RTMP, and the peer began with TLS (rtmps:)");
  throw new RtmpError(`The first byte of RTMP must be ${rtmpVersion}, got ${first}`);
}
