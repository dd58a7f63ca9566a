/** A fault that is planted into the local service, and the test file that must notice it. */
export interface Mutant {
  /** The area of the service, as in `life cycles`. */
  readonly area: string;
  /** The wrong behaviour, as in `A tag may begin with aws:`. */
  readonly fault: string;
  /** Occurs exactly once in the sources of the service, so that a file may move without a change here. */
  readonly find: string;
  readonly replace: string;
  /** The test file, from the service's folder `test`, without `.test.ts`. */
  readonly test: string;
}

/** A mutant without its area: `[fault, find, replace, test]`. */
export type MutantRow = readonly [fault: string, find: string, replace: string, test: string];

export function mutantsOf(area: string, rows: readonly MutantRow[]): readonly Mutant[] {
  return rows.map(([fault, find, replace, test]) => ({ area, fault, find, replace, test }));
}
