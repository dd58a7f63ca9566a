// How random cases are drawn: always the same ones, so that a failure can be seen again.
import fc from "fast-check";

/** Settings of every property here. A failure prints seed and path; put the path in here to repeat it alone. */
const runs: fc.Parameters<unknown> = { seed: 20_200_714, numRuns: 50 };

/** Checks a property with random values. */
export async function forAll<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, check), runs as fc.Parameters<[T]>);
}
