/**
 * What is known to be touched of a runtime's own, and why. The test holds these to be all: one more fails it, and so does
 * one that is no longer so.
 */

/** The globals, on Node, Deno and Bun. */
export const knownGlobals: readonly string[] = [
  // By its build for Node text becomes bytes, to be signed, by way of Buffer.
  "@smithy/core: Buffer",
];

/**
 * Modules that are imported under the export condition `node`, which Deno and Bun take too. Nothing is imported under
 * those of browsers and Workers.
 */
export const knownImports: Readonly<Record<string, readonly string[]>> = {
  // SHA-256 for signatures: about twenty times as fast as WebCrypto there.
  "@ivskit/core/dist/hash/node.js": ["node:crypto"],
  // What the signer and the transport take of the package stands in these files of its build for Node, or loads them.
  "@smithy/core/dist-cjs/submodules/checksum/index.js": ["node:crypto", "node:fs", "node:stream", "node:zlib"],
  "@smithy/core/dist-cjs/submodules/config/index.js": [
    "node:crypto",
    "node:fs/promises",
    "node:http",
    "node:os",
    "node:path",
  ],
  "@smithy/core/dist-cjs/submodules/event-streams/index.js": ["node:stream"],
  "@smithy/core/dist-cjs/submodules/serde/index.js": ["node:crypto", "node:fs", "node:stream"],
};
