/**
 * Makes very many calls with a `fetch` inside the process: `node many-calls.ts CALLS SECONDS`. It stops at the number
 * of calls or after the time. The output is a `ManyCalls` as JSON.
 */
import { GetChannelCommand, IvsClient } from "@ivskit/client-ivs";
import { connectionTo } from "../../../peers/peer.ts";
import { channelAnswer, channelArn } from "../../../service/answers.ts";
import { heapAfterCollectionMb } from "./memory.ts";

export interface ManyCalls {
  readonly calls: number;
  readonly seconds: number;
  /** The heap after garbage collection, after the first calls and after each fifth of them. */
  readonly heapsMb: readonly number[];
}

const [maxCalls = "", maxSeconds = ""] = process.argv.slice(2);
const headers = { "content-type": "application/json", "x-amzn-requestid": "01234567-89ab-cdef-0123-456789abcdef" };
const client = new IvsClient({
  ...connectionTo("http://127.0.0.1"),
  fetch: async () => new Response(channelAnswer, { headers }),
});
const inFlight = 8;
const parts = 5;
/** After these calls, compilers and caches are warm. */
const warmUpCalls = 10_000;

async function call(count: number): Promise<void> {
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await client.send(new GetChannelCommand({ arn: channelArn }));
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
}

await call(warmUpCalls);
const heapsMb = [await heapAfterCollectionMb()];
const share = Number(maxCalls) / parts;
let calls = 0;
const began = performance.now();
const seconds = (): number => (performance.now() - began) / 1000;
for (let part = 1; part <= parts; part++) {
  while (calls < part * share && seconds() < (part * Number(maxSeconds)) / parts) {
    await call(1000);
    calls += 1000;
  }
  heapsMb.push(await heapAfterCollectionMb());
}
const found: ManyCalls = { calls, seconds: seconds(), heapsMb };
console.log(JSON.stringify(found));
process.exit();
