/** The order and the count of turns, by a clock that the test turns. */
import { expect, test } from "vitest";
import { race } from "../src/inside/race.ts";

function tasksThat(note: (name: string, count: number) => void): Map<string, (count: number) => Promise<void>> {
  return new Map(["slow", "fast"].map((name) => [name, async (count) => note(name, count)]));
}

test("what takes twice as long has twice the time and half the turns' count", async () => {
  const counts: Record<string, number> = {};
  const tasks = tasksThat((name, count) => {
    counts[name] = count;
  });
  const cost = { slow: 0.02, fast: 0.01 };
  const times = await race(tasks, { inFlight: 1, rounds: 3, milliseconds: 10 }, async (task, count) => {
    await task(count, 1);
    return count * (task === tasks.get("slow") ? cost.slow : cost.fast);
  });
  expect(counts).toEqual({ slow: 500, fast: 1000 });
  expect(times.slow).toHaveLength(3);
  for (const time of times.slow ?? []) expect(time).toBeCloseTo(20);
  for (const time of times.fast ?? []) expect(time).toBeCloseTo(10);
});

test("each begins in turn", async () => {
  const order: string[] = [];
  const tasks = tasksThat((name) => order.push(name));
  await race(tasks, { inFlight: 1, rounds: 2, milliseconds: 1 }, async (task, count) => {
    await task(count, 1);
    return 1;
  });
  // Two of finding counts, then two rounds of warming up, then those that count.
  expect(order).toEqual(["slow", "fast", "slow", "fast", "fast", "slow", "slow", "fast", "fast", "slow"]);
});
