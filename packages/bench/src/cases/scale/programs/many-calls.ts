/**
 * Very many calls, answered at once inside of the process: `node many-calls.ts CALLS SECONDS`, whichever is reached
 * first. Writes a `ManyCalls` as JSON.
 */
import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { connectionTo } from "../../../peers/peer.ts";
import { channelAnswer, channelArn } from "../../../service/answers.ts";
import { heapAfterCollection } from "./memory.ts";

export interface ManyCalls {
  readonly calls: number;
  readonly seconds: number;
  /** Megabytes after garbage is collected: after the first few calls, and after each fifth of them. */
  readonly heaps: readonly number[];
}

const [wanted = "", longest = ""] = process.argv.slice(2);
const headers = { "content-type": "application/json", "x-amzn-requestid": "01234567-89ab-cdef-0123-456789abcdef" };
const client = new IvsClient({
  ...connectionTo("http://127.0.0.1"),
  fetch: async () => new Response(channelAnswer, { headers }),
});
const inFlight = 8;
const parts = 5;
/** Compilers and caches have what they need by then. */
const first = 10_000;

async function call(count: number): Promise<void> {
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await client.send(new GetChannelCommand({ arn: channelArn }));
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}

await call(first);
const heaps = [await heapAfterCollection()];
const share = Number(wanted) / parts;
let calls = 0;
const began = performance.now();
const seconds = (): number => (performance.now() - began) / 1000;
for (let part = 1; part <= parts; part++) {
  while (calls < part * share && seconds() < (part * Number(longest)) / parts) {
    await call(1000);
    calls += 1000;
  }
  heaps.push(await heapAfterCollection());
}
const found: ManyCalls = { calls, seconds: seconds(), heaps };
console.log(JSON.stringify(found));
process.exit();
