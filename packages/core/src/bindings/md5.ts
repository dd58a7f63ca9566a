/**
 * Computes MD5, which WebCrypto does not provide. Services detect damaged bodies by it. MD5 does not protect against
 * attackers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc1321
 */

/**
 * The numbers of bits by which steps rotate: four for each of the four rounds. The steps of a round take them in turn.
 */
const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

/** Returns the 16 bytes of the hash. */
export function md5(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setUint32(padded.length - 8, bytes.length << 3, true);
  words.setUint32(padded.length - 4, bytes.length / 2 ** 29, true);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let start = 0; start < padded.length; start += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const [mixed, word] = mix(round, step, b, c, d);
      const sum =
        a + mixed + words.getInt32(start + (word & 15) * 4, true) + Math.trunc(Math.abs(Math.sin(step + 1)) * 2 ** 32);
      const turn = turns[round * 4 + (step & 3)] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << turn) | ((sum | 0) >>> (32 - turn)))) | 0];
    }
    for (const [index, value] of [a, b, c, d].entries()) state[index] = (state[index] ?? 0) + value;
  }
  const hash = new DataView(new ArrayBuffer(16));
  for (const [index, value] of state.entries()) hash.setInt32(index * 4, value, true);
  return new Uint8Array(hash.buffer);
}

/** Returns the value that a step adds, and a number that, modulo 16, is the index of the word that the step reads. */
function mix(round: number, step: number, b: number, c: number, d: number): readonly [mixed: number, word: number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), 5 * step + 1];
  if (round === 2) return [b ^ c ^ d, 3 * step + 5];
  return [c ^ (b | ~d), 7 * step];
}
