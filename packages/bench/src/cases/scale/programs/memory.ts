/** What a process of Node holds. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// The programs are also profiled, by a command that knows nothing of this flag.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Megabytes of the heap that are still used after garbage is collected. */
export async function heapAfterCollection(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collect();
    // What is released by callbacks needs a turn.
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return process.memoryUsage().heapUsed / 1e6;
}

/** Megabytes of the whole process, the most that it had. */
export function mostResident(): number {
  return process.resourceUsage().maxRSS / 1e3;
}
