/** Calls with so many in flight: `node in-flight.ts PEER IN_FLIGHT SECONDS URL`. Writes an `InFlight` as JSON. */
import { callTask } from "../../../inside/calls.ts";
import { connectionTo, type PeerModule } from "../../../peers/peer.ts";
import { heapAfterCollection, mostResident } from "./memory.ts";

export interface InFlight {
  readonly perSecond: number;
  /** Megabytes at most, of all the process. */
  readonly resident: number;
  /** Megabytes after garbage is collected. */
  readonly heap: number;
}

const [peer = "", inFlight = "", seconds = "", url = ""] = process.argv.slice(2);
const module = (await import(`../../../peers/${peer}.ts`)) as PeerModule;
const task = await callTask(module, connectionTo(url));
const some = 20 * Number(inFlight) + 200;
await task(some, Number(inFlight));
let calls = 0;
const began = performance.now();
while (performance.now() - began < Number(seconds) * 1000) {
  await task(some, Number(inFlight));
  calls += some;
}
const perSecond = (1000 * calls) / (performance.now() - began);
const found: InFlight = { perSecond, resident: mostResident(), heap: await heapAfterCollection() };
console.log(JSON.stringify(found));
process.exit();
