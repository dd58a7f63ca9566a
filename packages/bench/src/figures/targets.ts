/** What the figures are to come to. */
import { gzipLimits, spreadLimit } from "@ivskit/testing/bundle/limits";
import type { Unit } from "./units.ts";

export interface Target {
  /** The figure's name; what stands before its first dot is the case's. */
  readonly figure: string;
  readonly what: string;
  readonly bound: "at most" | "at least";
  readonly limit: number;
  /** What is hoped for beyond the limit. */
  readonly aim?: number;
  readonly unit: Unit;
}

const atMost = (figureName: string, what: string, limit: number, unit: Unit): Target => ({
  figure: figureName,
  what,
  bound: "at most",
  limit,
  unit,
});

const atLeast = (figureName: string, what: string, limit: number): Target => ({
  figure: figureName,
  what,
  bound: "at least",
  limit,
  unit: "times",
});

/** Tests hold each bundle to these limits too, and to what was measured of it before. */
const size: readonly Target[] = [
  {
    ...atMost("size.one", "one command of IVS, gzip", gzipLimits.oneCommand.limit, "bytes"),
    aim: gzipLimits.oneCommand.aim,
  },
  atMost("size.all", "all commands of IVS, gzip", gzipLimits.allCommands.limit, "bytes"),
  atMost("size.further", "each further command, gzip", gzipLimits.furtherCommand.limit, "bytes"),
  atMost("size.spread", "largest over smallest of three bundlers", spreadLimit, "percent"),
];

/** Ratios to the official client depend on the release of Node: these hold for the newest that is measured. */
const calls: readonly Target[] = [
  atLeast("calls.node-24.ivskit/official@1", "Node 24, over fetch, to the official client as it comes", 1.3),
  atLeast("calls.node-24.ivskit/official-fetch@1", "Node 24, over fetch, to the official client over fetch", 2),
  atLeast("calls.node-24.ivskit-node-http/aws-lite@1", "Node 24, over node:http, to aws-lite", 1.2),
  atLeast("calls.node-24.ivskit-node-http/aws-lite@32", "Node 24, over node:http, 32 in flight, to aws-lite", 1.2),
  atLeast("calls.node-24.ivskit-node-http/official@1", "Node 24, over node:http, to official", 2),
  atLeast("calls.node-24.ivskit-node-http/official@32", "Node 24, over node:http, 32 in flight, to official", 2),
  atLeast("calls.deno.ivskit/official@1", "Deno, to official", 2),
  // It was 0.65 before requests were signed by the library that the whole ecosystem uses and tests.
  atLeast("calls.deno.ivskit/raw-fetch@1", "Deno, to a bare unsigned fetch", 0.6),
  atLeast("calls.bun.ivskit/official@1", "Bun, to official", 2),
  atLeast("calls.bun.ivskit/raw-fetch@1", "Bun, to a bare unsigned fetch", 0.65),
];

const signing: readonly Target[] = [
  atMost("signing.node-24", "Node 24, a signature, to one by hand", 2.2, "times"),
  atMost("signing.deno", "Deno, a signature, to one by hand", 2.2, "times"),
  atMost("signing.bun", "Bun, a signature, to one by hand", 2.2, "times"),
  atMost("signing.workerd", "workerd, a signature, to one by hand", 2.2, "times"),
  atMost("signing.chromium", "Chromium, a signature, to one by hand", 2.2, "times"),
];

const start: readonly Target[] = [
  atMost("start.node-24.import", "Node 24, import, unbundled", 10, "milliseconds"),
  atMost("start.node-24.answer", "Node 24, import to first answer, to a bare fetch", 1.15, "times"),
];

const types: readonly Target[] = [
  atMost("types.files", "files read for one command beyond an empty program", 80, "files"),
  atMost("types.bytes", "bytes of declarations, to the official ones", 0.4, "percent"),
  atMost("types.errors", "errors without skipLibCheck and types of Node", 0, "errors"),
];

const installed: readonly Target[] = [
  atMost("installed.megabytes", "one client installed with its dependencies", 0.6, "megabytes"),
  atMost("installed.packages", "packages installed for one client", 3, "packages"),
];

const scale: readonly Target[] = [
  atMost("scale.listing.growth", "heap at the end of a long listing, to that near its start", 1.1, "times"),
  atMost("scale.calls.growth", "heap after very many calls, the least of three looks, to before", 1.05, "times"),
];

export const targets: readonly Target[] = [...size, ...calls, ...signing, ...start, ...types, ...installed, ...scale];
