/** Random text for ids, keys and secrets. It comes from the platform's generator, or is repeatable with a seed. */

const alphanumerics = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const hexDigits = "0123456789abcdef";

export interface Random {
  /** Random characters of `[A-Za-z0-9]`. */
  alphanumeric(length: number): string;
  /** Random characters of `[0-9a-f]`. */
  hex(length: number): string;
  /** A version 4 UUID. */
  uuid(): string;
  /** Returns a number of at least 0 and below 1. */
  fraction(): number;
  /** The number of bytes that a seeded sequence has given; 0 without a seed. */
  readonly position: number;
  /** Moves a seeded sequence to a position. */
  rewind(position: number): void;
}

/**
 * Without a seed: unpredictable. With one: the same sequence for the same seed and `purpose`, from its beginning or
 * from the position that another had reached.
 */
export function createRandom(seed: string | number | undefined, purpose: string, from = 0): Random {
  let position = from;
  let seeded = seed === undefined ? undefined : seededByte(`${purpose}:${seed}`, from);
  const next = (): number => {
    if (seeded === undefined) return randomByte();
    position++;
    return seeded();
  };
  const text = (alphabet: string, length: number): string => {
    // Bytes above the last whole multiple of the alphabet are dropped; else its first letters would come more often.
    const limit = 256 - (256 % alphabet.length);
    let result = "";
    while (result.length < length) {
      const byte = next();
      if (byte < limit) result += alphabet.charAt(byte % alphabet.length);
    }
    return result;
  };
  return {
    get position() {
      return position;
    },
    rewind(to) {
      if (seeded === undefined || to === position) return;
      position = to;
      seeded = seededByte(`${purpose}:${seed}`, to);
    },
    fraction: () => Number.parseInt(text(hexDigits, 8), 16) / 2 ** 32,
    alphanumeric: (length) => text(alphanumerics, length),
    hex: (length) => text(hexDigits, length),
    uuid: () => {
      const digits = text(hexDigits, 30);
      const variant = "89ab".charAt(next() % 4);
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(12, 15)}-${variant}${digits.slice(15, 18)}-${digits.slice(18)}`;
    },
  };
}

/** Bytes are fetched in blocks. To fetch them one by one would cost more than the rest of a request. */
const pool = new Uint8Array(512);
let used = pool.length;

function randomByte(): number {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  return pool[used++] ?? 0;
}

/**
 * Returns a generator of bytes: mulberry32, which starts from FNV-1a of the seed. Its output is repeatable, and so not
 * secret.
 */
function seededByte(seed: string, position: number): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  state = (state + Math.imul(0x6d2b79f5, position)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff;
  };
}
