/** Goes through a long listing with a paginator: `node listing.ts PACKAGE URL`. Writes a `Listing` as JSON. */
import type * as ivskit from "@ivskit/client-ivs";
import { connectionTo } from "../../../peers/peer.ts";
import { listedChannels } from "../../../service/answers.ts";
import { heapAfterCollection, mostResident } from "./memory.ts";

export interface Listing {
  readonly channels: number;
  readonly seconds: number;
  /** Megabytes after garbage is collected: near the start, in the middle, at the end. */
  readonly heaps: readonly number[];
  readonly resident: number;
}

const [name = "", url = ""] = process.argv.slice(2);
// What is used of it is the same in the official client.
const { IvsClient, paginateListChannels } = (await import(name)) as typeof ivskit;
const client = new IvsClient(connectionTo(url));
const marks = [0.02, 0.5, 1].map((part) => part * listedChannels);
const heaps: number[] = [];
let channels = 0;
const began = performance.now();
for await (const page of paginateListChannels({ client }, {})) {
  channels += page.channels?.length ?? 0;
  if (channels >= (marks[heaps.length] ?? Number.POSITIVE_INFINITY)) heaps.push(await heapAfterCollection());
}
const found: Listing = { channels, seconds: (performance.now() - began) / 1000, heaps, resident: mostResident() };
console.log(JSON.stringify(found));
process.exit();
