/** Measures the memory of a Node process. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// The flag is set here, since the command for profiles does not set it.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** @returns the used heap in megabytes, after garbage collection */
export async function heapAfterCollectionMb(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collect();
    // Callbacks that release memory need a turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return process.memoryUsage().heapUsed / 1e6;
}

/** @returns the largest size of the process in megabytes */
export function maxResidentMb(): number {
  return process.resourceUsage().maxRSS / 1e3;
}
