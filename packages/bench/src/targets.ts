/** What the figures are to come to. */
import { figure, times, whole } from "./report/number.ts";

export interface Target {
  /** The figure's name; what stands before its first dot is the case's. */
  readonly figure: string;
  readonly what: string;
  readonly bound: "at most" | "at least";
  readonly limit: number;
  /** What is hoped for beyond the limit. */
  readonly aim?: number;
  readonly unit: keyof typeof units;
}

/** How a figure reads. */
const units = {
  bytes: (value: number) => `${whole(value)} bytes`,
  megabytes: (value: number) => `${figure(value)} MB`,
  milliseconds: (value: number) => `${figure(value)} ms`,
  packages: (value: number) => `${whole(value)} packages`,
  files: (value: number) => `${whole(value)} files`,
  errors: (value: number) => `${whole(value)} errors`,
  times,
  percent: (value: number) => `${figure(value * 100)} %`,
} as const;

const size: readonly Target[] = [
  { figure: "size.one", what: "one command, gzip", bound: "at most", limit: 6144, aim: 5120, unit: "bytes" },
  { figure: "size.all", what: "all commands, gzip", bound: "at most", limit: 9216, unit: "bytes" },
  { figure: "size.further", what: "each further command, gzip", bound: "at most", limit: 150, unit: "bytes" },
  {
    figure: "size.spread",
    what: "largest over smallest of three bundlers",
    bound: "at most",
    limit: 0.1,
    unit: "percent",
  },
];

const atLeast = (figureName: string, what: string, limit: number): Target => ({
  figure: figureName,
  what,
  bound: "at least",
  limit,
  unit: "times",
});

const calls: readonly Target[] = [
  atLeast("calls.node.ivskit/official@1", "Node, over fetch, to the official client as it comes", 1.3),
  atLeast("calls.node.ivskit/official-fetch@1", "Node, over fetch, to the official client over fetch", 2),
  ...[1, 32].flatMap((inFlight) => [
    atLeast(
      `calls.node.ivskit-node-http/aws-lite@${inFlight}`,
      `Node, node:http, ${inFlight} in flight, to aws-lite`,
      1.2,
    ),
    atLeast(
      `calls.node.ivskit-node-http/official@${inFlight}`,
      `Node, node:http, ${inFlight} in flight, to official`,
      2,
    ),
  ]),
  ...(["deno", "bun"] as const).flatMap((runtime) => {
    const title = { deno: "Deno", bun: "Bun" }[runtime];
    return [
      atLeast(`calls.${runtime}.ivskit/official@1`, `${title}, to official`, 2),
      atLeast(`calls.${runtime}.ivskit/raw-fetch@1`, `${title}, to a bare unsigned fetch`, 0.65),
    ];
  }),
];

const signing: readonly Target[] = (["node", "deno", "bun", "workerd", "chromium"] as const).map((runtime) => ({
  figure: `signing.${runtime}`,
  what: `${{ node: "Node", deno: "Deno", bun: "Bun", workerd: "workerd", chromium: "Chromium" }[runtime]}, a signature, to one by hand`,
  bound: "at most",
  limit: 2.2,
  unit: "times",
}));

const start: readonly Target[] = [
  { figure: "start.node.import", what: "Node, import, unbundled", bound: "at most", limit: 10, unit: "milliseconds" },
  {
    figure: "start.node.answer",
    what: "Node, import to first answer, to a bare fetch",
    bound: "at most",
    limit: 1.15,
    unit: "times",
  },
];

const atMost = (figureName: string, what: string, limit: number, unit: Target["unit"]): Target => ({
  figure: figureName,
  what,
  bound: "at most",
  limit,
  unit,
});

const types: readonly Target[] = [
  atMost("types.files", "files read for one command beyond an empty program", 80, "files"),
  atMost("types.bytes", "bytes of declarations, to the official ones", 0.4, "percent"),
  atMost("types.errors", "errors without skipLibCheck and types of Node", 0, "errors"),
];

const installed: readonly Target[] = [
  atMost("installed.megabytes", "installed", 0.6, "megabytes"),
  atMost("installed.packages", "installed", 3, "packages"),
];

export const targets: readonly Target[] = [...size, ...calls, ...signing, ...start, ...types, ...installed];

export interface Verdict {
  readonly target: Target;
  /** As in `at most 6,144 bytes (aim: 5,120 bytes)`. */
  readonly wanted: string;
  readonly measured: string;
  readonly mark: "reached" | "not reached" | "not measured";
}

/** Holds figures against targets. */
export function evaluate(target: Target, figures: Readonly<Record<string, number>>): Verdict {
  const { bound, limit, aim, unit } = target;
  const show = units[unit];
  const value = figures[target.figure];
  const wanted = `${bound} ${show(limit)}${aim === undefined ? "" : ` (aim: ${show(aim)})`}`;
  if (value === undefined || Number.isNaN(value)) return { target, wanted, measured: "–", mark: "not measured" };
  const reached = bound === "at most" ? value <= limit : value >= limit;
  return { target, wanted, measured: show(value), mark: reached ? "reached" : "not reached" };
}
