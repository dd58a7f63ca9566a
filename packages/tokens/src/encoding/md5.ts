/**
 * MD5, which WebCrypto does not offer. It names a key in a short form; it protects nothing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1321
 */

/** The rotations of each round in bits, for its four kinds of steps. */
const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

/** The 16 bytes of the hash. */
export function md5(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setUint32(padded.length - 8, bytes.length * 8, true);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let start = 0; start < padded.length; start += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
      const word = [step, 5 * step + 1, 3 * step + 5, 7 * step][round] ?? 0;
      const constant = Math.trunc(Math.abs(Math.sin(step + 1)) * 2 ** 32);
      const sum = (a + mixed + words.getInt32(start + (word & 15) * 4, true) + constant) | 0;
      const turn = turns[round * 4 + (step & 3)] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0];
    }
    for (const [index, value] of [a, b, c, d].entries()) state[index] = (state[index] ?? 0) + value;
  }
  // Every runtime stores numbers with the lowest byte first, as MD5 does.
  return new Uint8Array(state.buffer);
}
