/** The order and the number of turns, with a clock that the test controls. */
import { expect, test } from "vitest";
import { inOrderOf, race } from "../src/inside/race.ts";

function tasksThat(note: (name: string, count: number) => void): Map<string, (count: number) => Promise<void>> {
  return new Map(["slow", "fast"].map((name) => [name, async (count) => note(name, count)]));
}

test("a task that takes twice as long gets twice the time and half the repetitions", async () => {
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

test("each task has one turn in a round, and follows a different task in each round", () => {
  const runners = ["a", "b", "c", "d", "e", "f", "g"];
  const orders = Array.from({ length: 12 }, (_, round) => inOrderOf(round, runners));
  for (const order of orders) expect([...order].sort()).toEqual(runners);
  for (const runner of runners) {
    const before = orders.map((order) => order[order.indexOf(runner) - 1]);
    expect(new Set(before).size, runner).toBeGreaterThan(4);
  }
});
