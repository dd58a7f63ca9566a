/** The targets of figures. */
import { gzipLimits, spreadLimit } from "../bundles/limits.ts";
import type { Unit } from "./units.ts";

export interface Target {
  /** The name of the figure. It begins with the name of its case and a dot. */
  readonly figure: string;
  readonly description: string;
  readonly bound: "at most" | "at least";
  readonly limit: number;
  /** A better value than the limit, which is not required. */
  readonly aim?: number;
  readonly unit: Unit;
}

const atMost = (figureName: string, description: string, limit: number, unit: Unit): Target => ({
  figure: figureName,
  description,
  bound: "at most",
  limit,
  unit,
});

const atLeast = (figureName: string, description: string, limit: number): Target => ({
  figure: figureName,
  description,
  bound: "at least",
  limit,
  unit: "times",
});

/** Tests also compare each bundle with these limits, and with its size in the last measurement. */
const size: readonly Target[] = [
  {
    ...atMost("size.one", "one command of IVS, gzip", gzipLimits.oneCommand.limit, "bytes"),
    aim: gzipLimits.oneCommand.aim,
  },
  atMost("size.all", "all commands of IVS, gzip", gzipLimits.allCommands.limit, "bytes"),
  atMost("size.further", "each further command, gzip", gzipLimits.furtherCommand.limit, "bytes"),
  atMost("size.spread", "difference between the largest and the smallest of three bundlers", spreadLimit, "percent"),
];

/**
 * Ratios to the official client depend on the Node release. These targets are for the newest release that is measured.
 */
const calls: readonly Target[] = [
  atLeast(
    "calls.node-24.ivskit/official@1",
    "Node 24, over fetch, relative to the official client with its defaults",
    1.3,
  ),
  atLeast(
    "calls.node-24.ivskit/official-fetch@1",
    "Node 24, over fetch, relative to the official client over fetch",
    2,
  ),
  atLeast("calls.node-24.ivskit-node-http/aws-lite@1", "Node 24, over node:http, relative to aws-lite", 1.2),
  atLeast(
    "calls.node-24.ivskit-node-http/aws-lite@32",
    "Node 24, over node:http, 32 in flight, relative to aws-lite",
    1.2,
  ),
  atLeast("calls.node-24.ivskit-node-http/official@1", "Node 24, over node:http, relative to the official client", 2),
  atLeast(
    "calls.node-24.ivskit-node-http/official@32",
    "Node 24, over node:http, 32 in flight, relative to the official client",
    2,
  ),
  atLeast("calls.deno.ivskit/official@1", "Deno, relative to the official client", 2),
  // It was 0.65 before requests were signed by @smithy/signature-v4.
  atLeast("calls.deno.ivskit/raw-fetch@1", "Deno, relative to a bare unsigned fetch", 0.6),
  atLeast("calls.bun.ivskit/official@1", "Bun, relative to the official client", 2),
  atLeast("calls.bun.ivskit/raw-fetch@1", "Bun, relative to a bare unsigned fetch", 0.65),
];

const signing: readonly Target[] = [
  atMost("signing.node-24", "Node 24, a signature, relative to one by hand", 2.2, "times"),
  atMost("signing.deno", "Deno, a signature, relative to one by hand", 2.2, "times"),
  atMost("signing.bun", "Bun, a signature, relative to one by hand", 2.2, "times"),
  atMost("signing.workerd", "workerd, a signature, relative to one by hand", 2.2, "times"),
  atMost("signing.chromium", "Chromium, a signature, relative to one by hand", 2.2, "times"),
];

const start: readonly Target[] = [
  atMost("start.node-24.import", "Node 24, import, unbundled", 10, "milliseconds"),
  atMost("start.node-24.answer", "Node 24, time to the first response, relative to a bare fetch", 1.15, "times"),
];

const types: readonly Target[] = [
  atMost("types.files", "files for one command, in addition to an empty program", 80, "files"),
  atMost("types.bytes", "bytes of declarations, relative to the official client", 0.4, "percent"),
  atMost("types.errors", "errors without skipLibCheck and without types of Node", 0, "errors"),
];

const installed: readonly Target[] = [
  atMost("installed.megabytes", "one client installed with its dependencies", 0.6, "megabytes"),
  atMost("installed.packages", "packages installed for one client", 3, "packages"),
];

const scale: readonly Target[] = [
  atMost("scale.listing.growth", "heap at the end of a long listing, relative to its start", 1.1, "times"),
  atMost(
    "scale.calls.growth",
    "heap after very many calls (least of three samples), relative to before",
    1.05,
    "times",
  ),
];

export const targets: readonly Target[] = [...size, ...calls, ...signing, ...start, ...types, ...installed, ...scale];
