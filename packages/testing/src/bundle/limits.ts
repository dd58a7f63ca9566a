/**
 * What bundles may weigh. Tests hold every bundle to these limits, and `docs/performance.md` shows them as targets; this
 * is the only place where they are written.
 */

/** Bytes after gzip of a bundle with the IVS client, with every bundler and for every place. */
export interface GzipLimit {
  readonly limit: number;
  /** A lower value that we work towards. */
  readonly aim?: number;
  /** Why the limit is not lower. */
  readonly reason: string;
}

const librarySigner = `requests are signed by @smithy/signature-v4, which the whole ecosystem uses and tests, and code that
reads well is worth 40 bytes`;

export const gzipLimits = {
  oneCommand: { limit: 8_192, aim: 7_680, reason: librarySigner },
  allCommands: { limit: 10_752, reason: librarySigner },
  /** The mean of the commands that "all commands" have beyond one. */
  furtherCommand: { limit: 60, reason: "an operation is literal data that names the functions it needs" },
} as const satisfies Record<string, GzipLimit>;

/** By how much of the smallest bundle the largest may be larger, of the same program in the same place. */
export const spreadLimit = 0.1;

/**
 * By how much of its committed measurement a bundle may grow. A change that needs more must measure anew, and so shows in
 * its diff what it costs.
 */
export const growthLimit = 0.03;
