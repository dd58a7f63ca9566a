/** Runs checks of the local service. Each makes one call or a few, and verifies one statement about the result. */
import type { OfficialCalls } from "./calls.ts";

export interface Check {
  /** Names the operation or the kind of resource. */
  readonly subject: string;
  readonly title: string;
  /** @throws Error if the service behaves otherwise */
  run(calls: OfficialCalls): Promise<void>;
}

export interface Outcome {
  /** The indices of the checks that passed. */
  readonly passing: ReadonlySet<number>;
  /** One line for each check that failed. */
  readonly failures: readonly string[];
}

/** Runs the checks one after the other, and goes on after a failure. */
export async function runChecks(checks: readonly Check[], calls: OfficialCalls): Promise<Outcome> {
  const failures: string[] = [];
  const passing = new Set<number>();
  for (const [index, { subject, title, run }] of checks.entries()) {
    await run(calls).then(
      () => passing.add(index),
      (error: unknown) => failures.push(`${subject}: ${title}: ${error}`),
    );
  }
  return { passing, failures };
}
