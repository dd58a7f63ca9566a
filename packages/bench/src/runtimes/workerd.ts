/**
 * workerd. Its clock stands still while code runs, so the time is measured outside: the duration of a request that
 * makes the worker run a task, minus the duration of an empty request.
 */
import { withWorker, workerdVersion } from "@ivskit/tooling/worker";
import { median } from "../figures/statistics.ts";
import { type RaceTimes, race, type Task } from "../inside/race.ts";
import { bundleJob } from "./bundle.ts";
import type { Runtime } from "./runtime.ts";

const entry = `
let made;
export default {
  async fetch(request) {
    const { name, count, inFlight } = await request.json();
    made ??= await tasks();
    await made.get(name)?.(count, inFlight);
    return new Response("done");
  },
};
`;
const emptyRequests = 50;

export const workerd: Runtime = {
  name: "workerd",
  kind: "workerd",
  title: "workerd",
  version: async () => workerdVersion(),
  async run(job) {
    const code = await bundleJob(job, "workers", entry);
    return withWorker(code, async (ask) => {
      const tasks = new Map(
        job.subjects.map((name): [string, Task] => [
          name,
          (count, inFlight) => ask({ body: JSON.stringify({ name, count, inFlight }) }),
        ]),
      );
      const empty = await timeOfNothing(() => ask({ body: "{}" }));
      const timed = async (task: Task, count: number, inFlight: number): Promise<number> => {
        const began = performance.now();
        await task(count, inFlight);
        return performance.now() - began - empty;
      };
      const report: RaceTimes[] = [];
      for (const one of job.races) report.push(await race(tasks, one, timed));
      return report;
    });
  },
};

async function timeOfNothing(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < emptyRequests; index++) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return median(times);
}
