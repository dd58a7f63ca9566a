/**
 * Computes SHA-256 and its HMAC in JavaScript. For the short texts of a call, this code is about as fast as the
 * functions of a runtime, and it loads no module.
 *
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 * @see https://www.rfc-editor.org/rfc/rfc2104
 */

/** The state of a hash before its first block. */
const initialState = new Int32Array(8);
/** The values that the rounds add. */
const constants = new Int32Array(64);
/** The words of a block, and the words that are computed from them. */
const words = new Int32Array(64);
/**
 * The bytes of the message. The buffer is reused, since the allocation of a buffer takes longer than the hash of a
 * block.
 */
let message = new DataView(new ArrayBuffer(2048));

/** Returns the hash of bytes, or of a text as UTF-8: 32 bytes. */
export function sha256(data: string | Uint8Array): Uint8Array {
  prepare();
  return finish(initialState.slice(), write(data), 0);
}

/** Returns a function that computes the HMAC-SHA-256 of a text with this key: 32 bytes. */
export function hmac(key: string | Uint8Array): (text: string) => Uint8Array {
  prepare();
  // A key that is longer than a block is replaced by its hash.
  const short = write(key) > 64 ? sha256(key) : key;
  const inner = keyed(short, 0x36);
  const outer = keyed(short, 0x5c);
  return (text) => finish(outer.slice(), write(finish(inner.slice(), write(text), 64)), 64);
}

/**
 * Computes the constants, which are fractions of roots of primes. This is done at the first hash, not at the import,
 * because Node imports this file but hashes with node:crypto.
 */
function prepare(): void {
  if (constants[0]) return;
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  const bits = (root: number): number => (root % 1) * 2 ** 32;
  constants.set(primes.map((prime) => bits(prime ** (1 / 3))));
  initialState.set(primes.slice(0, 8).map((prime) => bits(prime ** (1 / 2))));
}

/** Returns the state of a hash after its first block, which is the key combined with `pad`. */
function keyed(key: string | Uint8Array, pad: number): Int32Array {
  const length = write(key);
  for (let at = 0; at < 64; at++) message.setUint8(at, at < length ? message.getUint8(at) ^ pad : pad);
  return add(initialState.slice(), 0);
}

/** Writes data to the start of the message, leaves room for the padding, and returns the number of bytes. */
function write(data: string | Uint8Array): number {
  const { length } = data;
  // A UTF-16 code unit becomes at most three bytes of UTF-8.
  if (3 * length + 72 > message.byteLength) message = new DataView(new ArrayBuffer(6 * length + 72));
  for (let at = 0; at < length; at++) {
    const value = typeof data === "string" ? data.charCodeAt(at) : (data[at] ?? 0);
    if (typeof data === "string" && value > 127) {
      return new TextEncoder().encodeInto(data, new Uint8Array(message.buffer)).written;
    }
    message.setUint8(at, value);
  }
  return length;
}

/** Pads the message and hashes it. `before` is the number of bytes that were hashed already. */
function finish(state: Int32Array, length: number, before: number): Uint8Array {
  const end = ((length + 72) >> 6) << 6;
  for (let at = length; at < end; at++) message.setUint8(at, 0);
  message.setUint8(length, 0x80);
  message.setUint32(end - 8, (length + before) / 2 ** 29);
  message.setUint32(end - 4, (length + before) << 3);
  for (let start = 0; start < end; start += 64) add(state, start);
  const hash = new Uint8Array(32);
  for (let at = 0; at < 32; at++) hash[at] = (state[at >> 2] ?? 0) >>> (24 - 8 * (at & 3));
  return hash;
}

/** Adds a block of the message to the state of a hash. */
function add(state: Int32Array, start: number): Int32Array {
  // Eight variables are faster than an array with eight items.
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let round = 0; round < 64; round++) {
    const word = round < 16 ? message.getInt32(start + 4 * round) : wordOf(round);
    words[round] = word;
    const upper = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const lower = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const choice = g ^ (e & (f ^ g));
    const majority = (a & b) | (c & (a | b));
    const sum = (h + upper + choice + (constants[round] ?? 0) + word) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + sum) | 0;
    d = c;
    c = b;
    b = a;
    a = (sum + lower + majority) | 0;
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
  return state;
}

/** Computes a word after the sixteenth from the words before it. */
function wordOf(round: number): number {
  const x = words[round - 15] ?? 0;
  const y = words[round - 2] ?? 0;
  const lower = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
  const upper = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
  return ((words[round - 16] ?? 0) + lower + (words[round - 7] ?? 0) + upper) | 0;
}
