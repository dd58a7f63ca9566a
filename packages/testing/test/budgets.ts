/**
 * What bundles may weigh: bytes, minified and after gzip, with every bundler and for every place. A change that needs more
 * has to say so here; one that needs less lowers it.
 */
export const budgets = {
  oneCommand: 8_050,
  allCommands: 9_700,
  /** The mean of those that make one command all. */
  furtherCommand: 52,
  everything: 12_800,
  /** By how much of the smallest bundle the largest may be larger, of the same program in the same place. */
  spread: 0.1,
} as const;
