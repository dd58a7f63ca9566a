/**
 * What bundles may weigh: bytes, minified and after gzip, with every bundler and for every place. A change that needs more
 * has to say so here; one that needs less lowers it.
 */
export const budgets = {
  oneCommand: 6_144,
  /** The same in a program that calls it, for each of the services: their outputs need more or less work. */
  firstCall: 6_600,
  allCommands: 8_200,
  /** The mean of those that make one command all. */
  furtherCommand: 52,
  everything: 11_500,
  /** By how much of the smallest bundle the largest may be larger, of the same program in the same place. */
  spread: 0.1,
} as const;
