/**
 * Two services with the same seed. To one, everything happens twice: first while its disk is full, then again. The other
 * sees it once. Both must answer the same, remember the same, and write the same.
 */
import { expect } from "vitest";
import { createLocalIvs, type LocalIvs, type LocalIvsOptions } from "../../src/index.ts";
import { contentOf, type Disk, newDisk, storageOn } from "./disk.ts";

export interface Twins {
  /** Does everything to both. */
  readonly local: LocalIvs;
  readonly retried: LocalIvs;
  readonly untouched: LocalIvs;
  readonly disk: Disk;
  /** The number of calls that were refused at first. */
  refusals: number;
  /** Compares all that they have written. */
  compareDisks(): void;
}

/** Creates two services that get the same calls. `look`: also compares their whole state after each refusal. */
export function createTwins(options: LocalIvsOptions, { look = false } = {}): Twins {
  const disk = newDisk();
  const otherDisk = newDisk();
  const retried = createLocalIvs(options, storageOn(disk));
  const untouched = createLocalIvs(options, storageOn(otherDisk));

  const refusedFirst = async (run: (local: LocalIvs) => Promise<Outcome>): Promise<Outcome> => {
    disk.full = true;
    const first = await run(retried);
    disk.full = false;
    const refused = first.error === "ServiceUnavailable";
    if (refused) twins.refusals++;
    if (refused && look) expect(memoryOf(retried)).toEqual(memoryOf(untouched));
    const again = await run(retried);
    const want = await run(untouched);
    if (!refused) expect(first.answer).toEqual(want.answer);
    expect(again.answer).toEqual(want.answer);
    return again;
  };
  const both = async (run: (local: LocalIvs) => Promise<unknown>): Promise<unknown> => {
    const { error, value } = await refusedFirst(async (local) => {
      try {
        const value = await run(local);
        return { answer: value, value };
      } catch (thrown) {
        const { name, message } = thrown as Error;
        return { answer: { name, message }, error: name, value: thrown };
      }
    });
    if (error !== undefined) throw value;
    return value;
  };
  const methods = <Name extends "streams" | "stages">(name: Name): LocalIvs[Name] => {
    const method = (key: string) => {
      return (...given: unknown[]) =>
        both((local) => (local[name] as unknown as Record<string, AnyMethod>)[key]?.(...given) ?? Promise.reject());
    };
    return Object.fromEntries(Object.keys(retried[name]).map((key) => [key, method(key)])) as unknown as LocalIvs[Name];
  };
  const local: LocalIvs = {
    ...retried,
    streams: methods("streams"),
    stages: methods("stages"),
    clock: {
      now: retried.clock.now,
      advance: (milliseconds) => both((one) => one.clock.advance(milliseconds)) as Promise<Date>,
    },
    reset: () => both((one) => one.reset()) as Promise<void>,
    seed: (data) => both((one) => one.seed(data)) as ReturnType<LocalIvs["seed"]>,
    fetch: async (request) => {
      const { value } = await refusedFirst(async (one) => {
        const response = await one.fetch(request.clone());
        const error = response.status === 503 ? "ServiceUnavailable" : undefined;
        return { answer: { status: response.status, text: await response.clone().text() }, error, value: response };
      });
      return value as Response;
    },
  };
  const twins: Twins = {
    local,
    retried,
    untouched,
    disk,
    refusals: 0,
    compareDisks: () => expect(contentOf(disk)).toEqual(contentOf(otherDisk)),
  };
  return twins;
}

type AnyMethod = (...given: unknown[]) => Promise<unknown>;

interface Outcome {
  /** The part of the answer that must be the same. */
  readonly answer: unknown;
  readonly error?: string | undefined;
  readonly value: unknown;
}

/** All that can be read of a service. */
export function memoryOf(local: LocalIvs): object {
  return {
    state: local.export({ secrets: true }),
    events: local.events.list(),
    failures: local.events.failures(),
    pending: local.events.pending(),
    counts: local.state().counts,
  };
}
