/** One thing that happens to the service and to the reference alike, and is then compared. */
import fc from "fast-check";
import type { LocalIvs } from "../../src/index.ts";
import type { Kind, Reference } from "./reference.ts";

export type Step = fc.AsyncCommand<Reference, LocalIvs>;
export type StepMaker = fc.Arbitrary<Step>;

/** Makes steps from random values. `run` throws if the service and the reference do not agree. */
export function step<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  run: (reference: Reference, local: LocalIvs, given: T) => Promise<void>,
): StepMaker {
  return arbitrary.map((given) => ({
    check: () => true,
    run: (reference, local) => run(reference, local, given),
    toString: () => `${name}(${fc.stringify(given)})`,
  }));
}

/** The number of one of the resources that were created. It is small, so that steps often use the same resources. */
export const pick: fc.Arbitrary<number> = fc.nat({ max: 5 });

/** The ARN of a resource of this kind, deleted ones included; an ARN in the right form if none was ever created. */
export function pickArn({ arns }: Reference, kind: Kind, number: number): string {
  const made = arns[kind];
  const service = kind === "room" || kind === "logging-configuration" ? "ivschat" : "ivs";
  return made[number % Math.max(made.length, 1)] ?? `arn:aws:${service}:us-west-2:123456789012:${kind}/AbCdEfGhIjKl`;
}
