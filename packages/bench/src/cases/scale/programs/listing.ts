/** Iterates over a long listing with a paginator: `node listing.ts PACKAGE URL`. The output is a `Listing` as JSON. */
import type * as ivskit from "@ivskit/client-ivs";
import { connectionTo } from "../../../peers/peer.ts";
import { listedChannels } from "../../../service/answers.ts";
import { heapAfterCollectionMb, maxResidentMb } from "./memory.ts";

export interface Listing {
  readonly channels: number;
  readonly seconds: number;
  /** The heap after garbage collection, near the start, in the middle and at the end. */
  readonly heapsMb: readonly number[];
  /** The largest size of the process. */
  readonly residentMb: number;
}

const [name = "", url = ""] = process.argv.slice(2);
// The official client has the same exports.
const { IvsClient, paginateListChannels } = (await import(name)) as typeof ivskit;
const client = new IvsClient(connectionTo(url));
const marks = [0.02, 0.5, 1].map((part) => part * listedChannels);
const heapsMb: number[] = [];
let channels = 0;
const began = performance.now();
for await (const page of paginateListChannels({ client }, {})) {
  channels += page.channels?.length ?? 0;
  if (channels >= (marks[heapsMb.length] ?? Number.POSITIVE_INFINITY)) heapsMb.push(await heapAfterCollectionMb());
}
const found: Listing = { channels, seconds: (performance.now() - began) / 1000, heapsMb, residentMb: maxResidentMb() };
console.log(JSON.stringify(found));
process.exit();
