/** Compares the weight of a bundle with its committed measurement and with the hard limits. */
import { type BundleName, gzipFigure, measurementFile } from "@ivskit/bench/bundles/committed";
import { type GzipLimit, growthLimit, gzipLimits } from "@ivskit/bench/bundles/limits";
import type { Use } from "@ivskit/bench/bundles/programs";

const limitsFile = "packages/bench/src/bundles/limits.ts";
const measure = "npx -y pnpm@12 bench --only size";

const hardLimits: Readonly<Partial<Record<Use, GzipLimit>>> = {
  "one command": gzipLimits.oneCommand,
  "all commands": gzipLimits.allCommands,
};

/**
 * The other clients have no hard limit: their commands read dates or errors with members. Their measurement limits
 * them.
 */
function hardLimitOf({ client, use }: BundleName): GzipLimit | undefined {
  return client === "@ivskit/client-ivs" ? hardLimits[use] : undefined;
}

/** Says why a bundle is too large, and which file to change if its bytes are worth it. Empty if it is not too large. */
export function tooLarge(bundle: BundleName, gzip: number, committed: Readonly<Record<string, number>>): string[] {
  const before = committed[gzipFigure(bundle)];
  const what = `${bundle.use} of ${bundle.client} with ${bundle.bundler} for the ${bundle.place}`;
  return [...grown(what, gzip, before), ...overLimit(what, gzip, hardLimitOf(bundle))];
}

/** The same for the mean weight of each further command. */
export function furtherTooLarge(where: Pick<BundleName, "bundler" | "place">, bytes: number): string[] {
  return overLimit(
    `each further command with ${where.bundler} for the ${where.place}`,
    bytes,
    gzipLimits.furtherCommand,
  );
}

function grown(what: string, gzip: number, before: number | undefined): string[] {
  if (before === undefined) {
    return [`${what} is not in ${measurementFile}: run "${measure}" and commit docs with your change`];
  }
  if (gzip <= before * (1 + growthLimit)) return [];
  const percent = ((gzip / before - 1) * 100).toFixed(2);
  return [
    `${what} is ${gzip} bytes after gzip, ${percent} % more than the ${before} in ${measurementFile}; at most ` +
      `${growthLimit * 100} % more are allowed. If the bytes are worth it, run "${measure}", which writes that file, and ` +
      `commit docs with your change`,
  ];
}

function overLimit(what: string, gzip: number, hard: GzipLimit | undefined): string[] {
  if (hard === undefined || gzip <= hard.limit) return [];
  return [
    `${what} is ${gzip} bytes after gzip; the hard limit is ${hard.limit}, whatever was measured before. Make it smaller; ` +
      `the limit is in ${limitsFile}, with its reason`,
  ];
}
