/**
 * The limits of bundles. Tests hold every bundle to these limits, and `docs/performance.md` shows them as targets. They
 * are written nowhere else.
 */

/** Bytes after gzip of a bundle with the IVS client, with every bundler and for every place. */
export interface GzipLimit {
  readonly limit: number;
  /** The value to aim for, which is lower than the limit. */
  readonly aim?: number;
  /** Why the limit is not lower. */
  readonly reason: string;
}

const librarySigner = `requests are signed by @smithy/signature-v4, which the whole ecosystem uses and tests, and code that
reads well is worth 40 bytes`;

export const gzipLimits = {
  oneCommand: { limit: 8_192, aim: 7_680, reason: librarySigner },
  allCommands: { limit: 10_752, reason: librarySigner },
  /** The mean of each command that "all commands" has in addition to "one command". */
  furtherCommand: { limit: 60, reason: "an operation is literal data that names the functions it needs" },
} as const satisfies Record<string, GzipLimit>;

/** Bytes after gzip of a bundle with `createLocalIvs`, for tests in a browser. The console is not part of it. */
export const localServiceLimit: GzipLimit = {
  limit: 112_640,
  reason: "the contracts of three services are a third of it, and a page loads it for tests only",
};

/** The part by which the largest bundle of a program may exceed the smallest for the same place. */
export const spreadLimit = 0.1;

/**
 * The part by which a bundle may exceed its committed measurement. A change that needs more bytes must commit a new
 * measurement, so that its diff shows the cost.
 */
export const growthLimit = 0.03;
