/** The rates, on a clock of its own. */
import { deepEqual } from "node:assert/strict";
import { createPace } from "./pace.ts";

/** When each of five calls, made at once, may go out: milliseconds on the clock. */
async function turns(operation: string, rate?: number): Promise<number[]> {
  const slept: number[] = [];
  const clock = { now: () => 0, sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const pace = createPace(rate, clock);
  for (let call = 0; call < 5; call++) await pace(operation);
  return [0, ...slept];
}

for (const [name, got, want] of [
  ["channels", () => turns("ListChannels"), [0, 250, 500, 750, 1000]],
  ["keys", () => turns("ListStreamKeys"), [0, 400, 800, 1200, 1600]],
  ["a rate of one's own", () => turns("ListChannels", 10), [0, 100, 200, 300, 400]],
] as const) {
  Deno.test(`rates: ${name}`, async () => deepEqual(await got(), want));
}

Deno.test("operations do not wait for one another, and time that has passed counts", async () => {
  const slept: number[] = [];
  let now = 0;
  const pace = createPace(2, { now: () => now, sleep: async (milliseconds) => void slept.push(milliseconds) });
  await pace("A");
  await pace("B");
  now = 400;
  await pace("A");
  now = 5000;
  await pace("A");
  deepEqual(slept, [100]);
});
