/**
 * The limits of bundles. Tests hold every bundle to these limits, and `docs/performance.md` shows them as targets. They
 * are written nowhere else.
 */

/** Bytes after gzip of a bundle with the IVS client, with every bundler and for every place. */
export interface GzipLimit {
  readonly limit: number;
  /** A lower value as a goal. */
  readonly aim?: number;
  /** Why the limit is not lower. */
  readonly reason: string;
}

const librarySigner = `requests are signed by @smithy/signature-v4, which the whole ecosystem uses and tests, and code that
reads well is worth 40 bytes`;

export const gzipLimits = {
  oneCommand: { limit: 8_192, aim: 7_680, reason: librarySigner },
  allCommands: { limit: 10_752, reason: librarySigner },
  /** The mean of the commands that "all commands" has beyond one. */
  furtherCommand: { limit: 60, reason: "an operation is literal data that names the functions it needs" },
} as const satisfies Record<string, GzipLimit>;

/** Bytes after gzip of a bundle with `createLocalIvs`, for tests in a browser. The console is not part of it. */
export const localServiceLimit: GzipLimit = {
  limit: 112_640,
  reason: "the contracts of three services are a third of it, and a page loads it for tests only",
};

/** How much larger the largest bundle of a program may be than the smallest, in the same place. */
export const spreadLimit = 0.1;

/**
 * How much larger a bundle may be than its committed measurement. A change that needs more bytes must commit a new
 * measurement, so its diff shows the cost.
 */
export const growthLimit = 0.03;
