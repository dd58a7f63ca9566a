/**
 * Everything of a runtime's own that the packages use, with reasons. A test fails for any other use, and for an entry
 * that is no longer used. The packages use no other global that only some runtimes have.
 */
import type { Target } from "./imports.ts";

/** The modules of a runtime that the packages import, by file. */
export const knownImports: Readonly<Record<Target, Readonly<Record<string, readonly string[]>>>> = {
  // SHA-256 of node:crypto is about twenty times as fast as WebCrypto there. The shared files of AWS tools are read, below
  // the home folder. Deno loads the same files.
  node: { "@ivskit/core/dist/node/index.js": ["node:crypto", "node:fs/promises", "node:os"] },
  bun: { "@ivskit/core/dist/bun/index.js": ["node:fs/promises", "node:os"] },
  browser: {},
};

/** The members of the global `Bun` that are used. `Bun` cannot be watched. */
export const knownOfBun: Readonly<Record<Target, readonly string[]>> = {
  // `Bun.CryptoHasher` hashes without an import.
  bun: ["Bun.CryptoHasher"],
  node: [],
  browser: [],
};
