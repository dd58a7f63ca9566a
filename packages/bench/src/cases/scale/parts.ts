/** The parts of the case: calls in flight, a long listing, many calls, and a growing model. */
import type { BarGroup, Context, Table } from "../../case.ts";
import { figure, whole } from "../../figures/number.ts";
import { peers, titleOf } from "../../peers/peers.ts";
import { withService } from "../../service/with-service.ts";
import { run, withFolder } from "./node.ts";
import type { Generation } from "./programs/generate.ts";
import type { InFlight } from "./programs/in-flight.ts";
import type { Listing } from "./programs/listing.ts";
import type { ManyCalls } from "./programs/many-calls.ts";

/** The results of a part. */
export interface Part {
  readonly table: Table;
  readonly figures: Readonly<Record<string, number>>;
  readonly bars: readonly BarGroup[];
}

const inFlightCounts = [1, 8, 32, 128];

export async function inFlightPart({ quick, log }: Context): Promise<Part> {
  log("calls in flight");
  const chosen = peers.filter(({ name }) => ["ivskit", "ivskit-node-http", "official", "raw-fetch"].includes(name));
  const seconds = quick ? 0.3 : 1.5;
  const found = new Map<string, InFlight[]>(chosen.map(({ name }) => [name, []]));
  await withService(async (url) => {
    for (const inFlight of inFlightCounts) {
      for (const { name } of chosen)
        found.get(name)?.push(await run<InFlight>("in-flight", name, inFlight, seconds, url));
    }
  });
  const head = inFlightCounts.flatMap((count) => [`${count} in flight: calls/s`, "RSS, MB", "heap, MB"]);
  const rows = chosen.map(({ name, title }) => [
    title,
    ...(found.get(name) ?? []).flatMap(({ perSecond, residentMb, heapMb }) => [
      whole(perSecond),
      whole(residentMb),
      figure(heapMb),
    ]),
  ]);
  const bars = inFlightCounts.map((count, index) => ({
    title: `${count} in flight`,
    bars: chosen.map(({ name, ours }) => ({
      label: titleOf(name),
      value: found.get(name)?.[index]?.residentMb ?? Number.NaN,
      ours,
    })),
  }));
  const title = "Calls in flight on Node: throughput and memory, one process per figure";
  return { table: { title, rows: [["", ...head], ...rows] }, figures: {}, bars };
}

export async function listingPart({ log }: Context): Promise<Part> {
  log("a long listing");
  const names = ["@ivskit/client-ivs", "@aws-sdk/client-ivs"];
  const rows: string[][] = [];
  const figures: Record<string, number> = {};
  for (const name of names) {
    const { channels, seconds, heapsMb, residentMb } = await withService((url) => run<Listing>("listing", name, url));
    rows.push([name, whole(channels), figure(seconds), ...heapsMb.map(figure), whole(residentMb)]);
    if (name === names[0]) figures["scale.listing.growth"] = growth(heapsMb);
  }
  const head = ["", "channels", "seconds", "heap at 2 %, MB", "at 50 %", "at the end", "RSS, MB"];
  const title = "A listing with the paginator on Node, 100 channels per page; heap after garbage collection";
  return { table: { title, rows: [head, ...rows] }, figures, bars: [] };
}

/** The calls stop after this time. */
const maxSeconds = 60;

export async function manyCallsPart({ quick, log }: Context): Promise<Part> {
  log("very many calls");
  const { calls, seconds, heapsMb } = await run<ManyCalls>("many-calls", quick ? 50_000 : 1_000_000, maxSeconds);
  const rows = [[whole(calls), figure(seconds), ...heapsMb.map((heapMb) => heapMb.toFixed(2))]];
  const after = heapsMb.slice(1).map((_, index) => `after ${index + 1}/5`);
  const title = "Very many calls of one client on Node, with a `fetch` inside the process";
  return {
    table: { title, rows: [["calls", "seconds", "heap before, MB", ...after], ...rows] },
    // Memory of compilers is in some samples only, but a leak is in all late samples, so the least of these is used.
    figures: { "scale.calls.growth": Math.min(...heapsMb.slice(-3)) / (heapsMb[0] ?? Number.NaN) },
    bars: [],
  };
}

export async function generatorPart({ log }: Context): Promise<Part> {
  log("a growing model");
  const rows: string[][] = [];
  let one = Number.NaN;
  for (const times of [1, 10, 50]) {
    const found = await withFolder((folder) => run<Generation>("generate", times, folder));
    const { files, seconds, residentMb } = found;
    if (times === 1) one = seconds;
    rows.push([`${times}`, whole(files), figure(seconds), (seconds / one / times).toFixed(2), whole(residentMb)]);
  }
  const head = ["copies of the model of IVS", "files", "seconds", "time per copy, relative to one", "RSS, MB"];
  return { table: { title: "The generator with growing models", rows: [head, ...rows] }, figures: {}, bars: [] };
}

/** The ratio of the last heap to the first. */
const growth = (heapsMb: readonly number[]): number => (heapsMb.at(-1) ?? Number.NaN) / (heapsMb[0] ?? Number.NaN);
