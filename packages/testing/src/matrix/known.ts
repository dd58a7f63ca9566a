/**
 * What is known to be used of a runtime's own, and why. The test holds these to be all: one more fails it, and so does one
 * that is no longer so. Of globals that only some runtimes have nothing is used but what stands here.
 */
import type { Target } from "./imports.ts";

/** Modules that are imported: file → modules. */
export const knownImports: Readonly<Record<Target, Readonly<Record<string, readonly string[]>>>> = {
  // SHA-256 for signatures: about twenty times as fast as WebCrypto there. Deno takes the same files.
  node: { "@ivskit/core/dist/node/index.js": ["node:crypto"] },
  bun: {},
  browser: {},
};

/** What is named of the global `Bun`, which cannot be watched. */
export const knownOfBun: Readonly<Record<Target, readonly string[]>> = {
  // The same hash without a module.
  bun: ["Bun.CryptoHasher"],
  node: [],
  browser: [],
};
