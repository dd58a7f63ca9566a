/** The limiter in memory, on a simulated clock. */

import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { createRateLimiter } from "../src/limits/memory.ts";
import type { Permit } from "../src/limits/rate-limiter.ts";
import { createTurns } from "../src/limits/turns.ts";
import { SimulatedClock } from "./simulated-clock.ts";

let clock: SimulatedClock;
beforeEach(() => {
  clock = new SimulatedClock();
});

const a = { key: "a", perSecond: 2 };
const b = { key: "b", perSecond: 2 };
const account = { key: "account", perSecond: 3 };

function raise(message: string): never {
  throw new Error(message);
}

/** The most times within a second. */
function mostWithin(times: readonly number[], durationMs = 1_000): number {
  const sorted = times.toSorted((left, right) => left - right);
  return Math.max(0, ...sorted.map((time, index) => index + 1 - sorted.findIndex((one) => one > time - durationMs)));
}

test("actions of any length never exceed a limit, whenever the service counts them", async () => {
  const actions = fc.array(
    fc.record({
      limits: fc.constantFrom([a], [b], [account], [a, account], [b, account]),
      startsAfterMs: fc.nat(3_000),
      countedAfterMs: fc.nat(400),
      endsAfterMs: fc.nat(400),
      isAnswered: fc.boolean(),
    }),
    { minLength: 5, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(actions, async (list) => {
      clock = new SimulatedClock();
      const limiter = createRateLimiter({ clock });
      const counted = new Map<string, number[]>();
      const work = list.map(async ({ limits, startsAfterMs, countedAfterMs, endsAfterMs, isAnswered }) => {
        await clock.sleep(startsAfterMs);
        const permit = await limiter.acquire(limits);
        await clock.sleep(countedAfterMs);
        for (const { key } of limits) counted.set(key, [...(counted.get(key) ?? []), clock.now()]);
        await clock.sleep(endsAfterMs);
        if (isAnswered) await permit.release();
      });
      await clock.runUntil(Promise.all(work));
      for (const { key, perSecond } of [a, b, account]) {
        expect(mostWithin(counted.get(key) ?? [])).toBeLessThanOrEqual(perSecond);
      }
    }),
    { numRuns: 60 },
  );
});

test("callers get their turns in order, and do not wait for those of another limit", async () => {
  const limiter = createRateLimiter({ clock });
  const got: string[] = [];
  const act = async (name: string, limit: typeof a): Promise<void> => {
    const permit = await limiter.acquire([limit]);
    got.push(name);
    await permit.release();
  };
  const work = Promise.all([act("a1", a), act("a2", a), act("a3", a), act("a4", a), act("a5", a), act("b1", b)]);
  await clock.runUntil(work);
  expect(got).toEqual(["a1", "a2", "b1", "a3", "a4", "a5"]);
});

test("a permit counts for a second after its release, and for eight seconds without one", async () => {
  const limiter = createRateLimiter({ clock });
  const one = { key: "one", perSecond: 1 };
  const begun = clock.now();
  const next = (): Promise<Permit> => clock.runUntil(limiter.acquire([one]));
  const first = await next();
  await clock.runUntil(clock.sleep(300));
  await first.release();
  await next();
  expect(clock.now() - begun).toBe(300 + 1_005);
  await next();
  expect(clock.now() - begun).toBe(300 + 1_005 + 8_000);
});

test("callers wait no longer on a clock that goes back", async () => {
  let backMs = 0;
  const limiter = createRateLimiter({ clock: { now: () => clock.now() - backMs, sleep: clock.sleep } });
  const one = { key: "one", perSecond: 1 };
  const begun = clock.now();
  const first = await clock.runUntil(limiter.acquire([one]));
  backMs = 3_600_000;
  const second = await clock.runUntil(limiter.acquire([one]));
  expect(clock.now() - begun).toBe(8_000);
  await first.release();
  backMs *= 2;
  await second.release();
  await clock.runUntil(limiter.acquire([one]));
  expect(clock.now() - begun).toBe(8_000 + 1_005);
});

test("if a pause fails, the callers who wait fail with its error, and later ones get permits", async () => {
  for (const fail of [() => Promise.reject(new Error("no timer")), (): never => raise("no timer")]) {
    let isBroken = true;
    const limiter = createRateLimiter({
      clock: { now: clock.now, sleep: (...args) => (isBroken ? fail() : clock.sleep(...args)) },
    });
    const one = { key: "one", perSecond: 1 };
    await (await limiter.acquire([one])).release();
    await expect(limiter.acquire([one])).rejects.toThrow("no timer");
    isBroken = false;
    await clock.runUntil(limiter.acquire([one]));
  }
});

test("a caller who gives up takes no place", async () => {
  const limiter = createRateLimiter({ clock });
  const one = { key: "one", perSecond: 1 };
  const begun = clock.now();
  await (await limiter.acquire([one])).release();
  const controller = new AbortController();
  const given = expect(limiter.acquire([one], { abortSignal: controller.signal })).rejects.toThrow("no longer");
  const next = limiter.acquire([one]);
  controller.abort(new Error("no longer"));
  await given;
  await clock.runUntil(next);
  expect(clock.now() - begun).toBe(1_005);
  await expect(limiter.acquire([one], { abortSignal: controller.signal })).rejects.toThrow("no longer");
});

test("a permit that cannot be released for a caller who gave up takes none from the others", async () => {
  const controller = new AbortController();
  const store = {
    take: async () => {
      controller.abort(new Error("no longer"));
      return [0, 0];
    },
    release: () => Promise.reject(new Error("no connection")),
  };
  const limiter = createTurns(store, clock.sleep);
  const work = [limiter.acquire([a], { abortSignal: controller.signal }), limiter.acquire([a])];
  const results = await Promise.allSettled(work);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
});

test.each([0, 2.5, Number.NaN, -1])("a limit of %s is refused", async (perSecond) => {
  await expect(createRateLimiter().acquire([{ key: "x", perSecond }])).rejects.toThrow(
    `perSecond of x must be an integer of at least 1, got ${perSecond}`,
  );
});

test("a limit may be higher than the number of arguments that a function takes", async () => {
  const limiter = createRateLimiter();
  const limits = [{ key: "many", perSecond: 130_000 }];
  await Promise.all(Array.from({ length: 130_001 }, () => limiter.acquire(limits).then((permit) => permit.release())));
});
