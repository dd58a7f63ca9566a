/** The Durable Object of the limiter, with storage in memory and a clock that goes back. */
import { afterEach, expect, test, vi } from "vitest";
import { type LimiterObjectState, RateLimiterObject } from "../src/index.ts";

afterEach(() => {
  vi.useRealTimers();
});

function stateWith(until: number): LimiterObjectState {
  const stored = new Map<string, unknown>([["until", until]]);
  return {
    blockConcurrencyWhile: (work) => work(),
    storage: {
      get: async (key: string) => stored.get(key) as never,
      put: async (key: string, value: unknown) => void stored.set(key, value),
    },
  };
}

const acquire = (object: RateLimiterObject, id: string): Promise<Response> =>
  object.fetch(
    new Request("https://rate-limiter/acquire", {
      method: "POST",
      body: JSON.stringify({ id, limits: [{ key: "a", perSecond: 1 }] }),
    }),
  );

/** The number of permits that an object has given to one caller, after these milliseconds. */
async function givenAfter(backMs: number, ...laterMs: readonly number[]): Promise<readonly number[]> {
  vi.useFakeTimers({ now: new Date("2026-01-01T12:00:00Z") });
  const object = new RateLimiterObject(stateWith(Date.now() + 2_000));
  await vi.advanceTimersByTimeAsync(0);
  vi.setSystemTime(Date.now() - backMs);
  let given = 0;
  void acquire(object, "first").then(() => given++);
  const counts: number[] = [];
  for (const durationMs of laterMs) {
    await vi.advanceTimersByTimeAsync(durationMs);
    counts.push(given);
  }
  return counts;
}

test("a clock that goes back keeps no caller waiting for longer than permits count", async () => {
  expect(await givenAfter(3_600_000, 8_900, 200)).toEqual([0, 1]);
});

test("the permits of an earlier instance end before the first new one", async () => {
  expect(await givenAfter(0, 1_900, 200)).toEqual([0, 1]);
});
