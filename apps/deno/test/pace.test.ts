/** The pace limits the rate of calls. The tests set its clock. */
import { deepEqual } from "node:assert/strict";
import { createPace } from "../src/pace.ts";
import { limited } from "./support.ts";

/** Asks the pace five times while the clock stands at 0. Returns how long each call must wait, in milliseconds. */
async function turns(operation: string, rate?: number): Promise<number[]> {
  const slept: number[] = [];
  const clock = { now: () => 0, sleep: async (durationMs: number) => void slept.push(durationMs) };
  const pace = createPace(rate, clock);
  for (let call = 0; call < 5; call++) await pace(operation);
  return [0, ...slept];
}

for (const [name, got, want] of [
  ["channels", () => turns("ListChannels"), [0, 250, 500, 750, 1000]],
  ["keys", () => turns("ListStreamKeys"), [0, 400, 800, 1200, 1600]],
  ["a given rate", () => turns("ListChannels", 10), [0, 100, 200, 300, 400]],
] as const) {
  Deno.test(`rates: ${name}`, limited, async () => deepEqual(await got(), want));
}

Deno.test("operations do not wait for each other, and time that has passed counts", limited, async () => {
  const slept: number[] = [];
  let now = 0;
  const pace = createPace(2, { now: () => now, sleep: async (durationMs) => void slept.push(durationMs) });
  await pace("A");
  await pace("B");
  now = 400;
  await pace("A");
  now = 5000;
  await pace("A");
  deepEqual(slept, [100]);
});
