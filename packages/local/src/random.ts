/** Random text for ids, keys and secrets: from the platform's generator, or the same every time from a seed. */

const alphanumerics = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const hexDigits = "0123456789abcdef";

export interface Random {
  /** Of `[A-Za-z0-9]`. */
  alphanumeric(length: number): string;
  /** Of `[0-9a-f]`. */
  hex(length: number): string;
  /** A version 4 UUID. */
  uuid(): string;
}

/** Without a seed: unpredictable. With one: the same sequence for the same seed and `purpose`. */
export function createRandom(seed: string | number | undefined, purpose: string): Random {
  const next = seed === undefined ? randomByte : seededByte(`${purpose}:${seed}`);
  const text = (alphabet: string, length: number): string => {
    // Bytes past the last whole multiple of the alphabet are thrown away, or its first letters would come more often.
    const limit = 256 - (256 % alphabet.length);
    let result = "";
    while (result.length < length) {
      const byte = next();
      if (byte < limit) result += alphabet.charAt(byte % alphabet.length);
    }
    return result;
  };
  return {
    alphanumeric: (length) => text(alphanumerics, length),
    hex: (length) => text(hexDigits, length),
    uuid: () => {
      const digits = text(hexDigits, 30);
      const variant = "89ab".charAt(next() % 4);
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(12, 15)}-${variant}${digits.slice(15, 18)}-${digits.slice(18)}`;
    },
  };
}

function randomByte(): number {
  return crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
}

/** FNV-1a over the seed's text, then mulberry32. Not for secrets: it is chosen to be repeatable. */
function seededByte(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff;
  };
}
