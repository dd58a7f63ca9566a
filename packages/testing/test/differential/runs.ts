/** Draws the random cases. They are the same in each run, so that a failure can be repeated. */
import fc from "fast-check";

/** The settings of every property here. A failure prints its seed and path; set the path here to repeat it alone. */
const runs: fc.Parameters<unknown> = { seed: 20_200_714, numRuns: 50 };

/** Checks a property with random values. */
export async function forAll<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<void>): Promise<void> {
  await fc.assert(fc.asyncProperty(arbitrary, check), runs as fc.Parameters<[T]>);
}
