/**
 * Makes calls with IN_FLIGHT in flight: `node in-flight.ts PEER IN_FLIGHT SECONDS URL`. The output is an `InFlight` as
 * JSON.
 */
import { callTask } from "../../../inside/calls.ts";
import { connectionTo, type PeerModule } from "../../../peers/peer.ts";
import { heapAfterCollectionMb, maxResidentMb } from "./memory.ts";

export interface InFlight {
  readonly perSecond: number;
  /** The largest size of the process. */
  readonly residentMb: number;
  /** The heap after garbage collection. */
  readonly heapMb: number;
}

const [peer = "", inFlight = "", seconds = "", url = ""] = process.argv.slice(2);
const module = (await import(`../../../peers/${peer}.ts`)) as PeerModule;
const task = await callTask(module, connectionTo(url));
const batchSize = 20 * Number(inFlight) + 200;
await task(batchSize, Number(inFlight));
let calls = 0;
const began = performance.now();
while (performance.now() - began < Number(seconds) * 1000) {
  await task(batchSize, Number(inFlight));
  calls += batchSize;
}
const perSecond = (1000 * calls) / (performance.now() - began);
const found: InFlight = { perSecond, residentMb: maxResidentMb(), heapMb: await heapAfterCollectionMb() };
console.log(JSON.stringify(found));
process.exit();
