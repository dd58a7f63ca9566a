/** Judges the results of a runtime, given the known failures. */
import type { Result } from "./inside/cases.ts";
import type { RuntimeName } from "./runtimes.ts";

export interface KnownFailure {
  readonly case: string;
  readonly reason: string;
  /** The runtime in which the case fails; absent if it fails in all. */
  readonly runtimes?: readonly RuntimeName[];
}

export interface Verdict {
  /** The number of cases that passed, by kind. */
  readonly passed: Readonly<Record<Result["kind"], number>>;
  readonly known: number;
  /** Problems to fix: cases that fail, known failures that pass, and known failures without a case. */
  readonly faults: readonly string[];
}

export function judge(results: readonly Result[], known: readonly KnownFailure[], runtime: RuntimeName): Verdict {
  const here = known.filter(({ runtimes }) => runtimes?.includes(runtime) ?? true);
  const listed = new Set(here.map((failure) => failure.case));
  const ids = new Set(results.map(({ id }) => id));
  const passed = { request: 0, response: 0, error: 0, endpoint: 0 };
  const faults = [...listed].filter((id) => !ids.has(id)).map((id) => `${id}: is listed as failing and is no case`);
  let failing = 0;
  for (const { service, id, kind, problems } of results) {
    if (problems.length === 0) passed[kind]++;
    if (problems.length > 0 && listed.has(id)) failing++;
    else if (problems.length > 0) faults.push(`${service} ${id}: ${problems.join("; ")}`);
    else if (listed.has(id)) faults.push(`${id}: is listed as failing and passes`);
  }
  return { passed, known: failing, faults };
}
