/** The four things that grow: calls in flight, the length of a listing, the number of calls, the model. */
import type { BarGroup, Context, Table } from "../../case.ts";
import { figure, whole } from "../../figures/number.ts";
import { peers, titleOf } from "../../peers/peers.ts";
import { withService } from "../../service/with-service.ts";
import { run, withFolder } from "./node.ts";
import type { Generation } from "./programs/generate.ts";
import type { InFlight } from "./programs/in-flight.ts";
import type { Listing } from "./programs/listing.ts";
import type { ManyCalls } from "./programs/many-calls.ts";

/** What a part found. */
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
    ...(found.get(name) ?? []).flatMap(({ perSecond, resident, heap }) => [
      whole(perSecond),
      whole(resident),
      figure(heap),
    ]),
  ]);
  const bars = inFlightCounts.map((count, index) => ({
    title: `${count} in flight`,
    bars: chosen.map(({ name, ours }) => ({
      label: titleOf(name),
      value: found.get(name)?.[index]?.resident ?? Number.NaN,
      ours,
    })),
  }));
  const title = "Calls in flight on Node: throughput and memory, a process for each figure";
  return { table: { title, rows: [["", ...head], ...rows] }, figures: {}, bars };
}

export async function listingPart({ log }: Context): Promise<Part> {
  log("a long listing");
  const names = ["@ivskit/client-ivs", "@aws-sdk/client-ivs"];
  const rows: string[][] = [];
  const figures: Record<string, number> = {};
  for (const name of names) {
    const { channels, seconds, heaps, resident } = await withService((url) => run<Listing>("listing", name, url));
    rows.push([name, whole(channels), figure(seconds), ...heaps.map(figure), whole(resident)]);
    if (name === names[0]) figures["scale.listing.growth"] = growth(heaps);
  }
  const head = ["", "channels", "seconds", "heap at 2 %, MB", "at 50 %", "at the end", "RSS, MB"];
  const title = "A listing by the paginator on Node, 100 channels a page; heap after garbage is collected";
  return { table: { title, rows: [head, ...rows] }, figures, bars: [] };
}

/** Seconds that the calls may take at most. */
const longest = 60;

export async function manyCallsPart({ quick, log }: Context): Promise<Part> {
  log("very many calls");
  const { calls, seconds, heaps } = await run<ManyCalls>("many-calls", quick ? 50_000 : 1_000_000, longest);
  const rows = [[whole(calls), figure(seconds), ...heaps.map((heap) => heap.toFixed(2))]];
  const after = heaps.slice(1).map((_, index) => `after ${index + 1}/5`);
  const title = "Very many calls of one client on Node, answered by a `fetch` inside of the process";
  return {
    table: { title, rows: [["calls", "seconds", "heap before, MB", ...after], ...rows] },
    // What compilers keep comes and goes, and is in one look or another; what leaks is in all that are late.
    figures: { "scale.calls.growth": Math.min(...heaps.slice(-3)) / (heaps[0] ?? Number.NaN) },
    bars: [],
  };
}

export async function generatorPart({ log }: Context): Promise<Part> {
  log("a growing model");
  const rows: string[][] = [];
  let one = Number.NaN;
  for (const times of [1, 10, 50]) {
    const found = await withFolder((folder) => run<Generation>("generate", times, folder));
    const { files, seconds, resident } = found;
    if (times === 1) one = seconds;
    rows.push([`${times}`, whole(files), figure(seconds), (seconds / one / times).toFixed(2), whole(resident)]);
  }
  const head = ["times the model of IVS", "files", "seconds", "time for each, to once", "RSS, MB"];
  return { table: { title: "The generator as the model grows", rows: [head, ...rows] }, figures: {}, bars: [] };
}

/** The last, to the first. */
const growth = (heaps: readonly number[]): number => (heaps.at(-1) ?? Number.NaN) / (heaps[0] ?? Number.NaN);
