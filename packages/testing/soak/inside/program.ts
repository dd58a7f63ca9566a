/**
 * The program whose calls are watched. It writes a `ProgramReport` as JSON.
 *
 *     node --import ./shifted-date.ts program.ts JOB
 */
import { setTimeout as sleep } from "node:timers/promises";
import { IvsClient } from "@ivskit/client-ivs";
import { createNodeHttpHandler } from "@ivskit/core/node-http";
import { createRandom } from "../random.ts";
import type { ServiceReport } from "../service/service.ts";
import { callKinds, observe } from "./calls.ts";
import { connectControl } from "./control.ts";
import { activeResources, leaksSince } from "./leaks.ts";
import { phases } from "./phases.ts";
import { MoodyProvider } from "./provider.ts";
import { maxCallMs, type PhaseReport, runPhase } from "./run-phase.ts";

export type Transport = "fetch" | "node:http";

export interface Job {
  readonly transport: Transport;
  readonly calls: number;
  readonly seed: number;
  readonly serviceUrl: string;
  readonly controlUrl: string;
  /** No call begins after this time. */
  readonly maxSeconds: number;
}

export interface ProgramReport {
  readonly transport: Transport;
  readonly seconds: number;
  readonly phases: readonly PhaseReport[];
  readonly service: Omit<ServiceReport, "executed" | "wrongSignatures">;
  /** Violations that belong to no phase. */
  readonly violations: readonly string[];
}

const { transport, calls, seed, serviceUrl, controlUrl, maxSeconds } = JSON.parse(process.argv[2] ?? "") as Job;
const violations: string[] = [];
process.on("warning", (warning) => violations.push(`warning: ${warning.name}: ${warning.message}`));
process.on("unhandledRejection", (reason) => violations.push(`unhandled rejection: ${reason}`));

const service = connectControl(controlUrl);
const provider = new MoodyProvider(service);
const before = activeResources();
const began = performance.now();
const seconds = (): number => (performance.now() - began) / 1000;

let retries = 0;
const handler = transport === "node:http" ? createNodeHttpHandler() : undefined;
const client = new IvsClient({
  region: "us-west-2",
  endpoint: serviceUrl,
  credentials: provider.get,
  // So many calls run at a time that one call can meet several failures.
  maxAttempts: 5,
  // Longer than any attempt, and longer than the search for leaks, so that a timer that stays is found.
  requestTimeout: 60_000,
  onRetry: () => {
    retries += 1;
  },
  ...(handler && { requestHandler: handler }),
});
const { signal } = new AbortController();
const pending = new Set<Promise<unknown>>();
const track = (call: Promise<unknown>): void => {
  pending.add(call);
  call.finally(() => pending.delete(call));
};
const written = new Set<string>();
const caller = { client, signal, retries: () => retries, written, track, isOver: () => seconds() > maxSeconds };

async function callOnce({ mayBeRefused }: { mayBeRefused: boolean } = { mayBeRefused: false }): Promise<void> {
  const [kind] = callKinds;
  if (kind === undefined) return;
  const outcome = await observe(kind, client, "once", signal, {
    mayBreak: false,
    mayBeRefused,
    maxMs: maxCallMs,
    track,
  });
  if (outcome.kind === "violation") throw new Error(outcome.reason);
}

const surroundings = { service, provider, random: createRandom(seed), callOnce };
const reports: PhaseReport[] = [];
for (const phase of phases) {
  const share = Math.ceil(calls / phases.length);
  const report = await runPhase(phase, share, caller, surroundings);
  reports.push(report);
  if (report.calls < share) {
    violations.push(`${phase.name}: ${maxSeconds} seconds were over after ${report.calls} of ${share} calls`);
    break;
  }
}

// Calls that were given up as hanging may still end.
if (pending.size > 0) await Promise.race([Promise.allSettled(pending), sleep(5_000, undefined, { ref: false })]);
if (pending.size > 0) violations.push(`${pending.size} calls never ended`);
client.close();
handler?.destroy?.();
violations.push(...(await leaksSince(before, service, signal, 15_000)));

function countOf(reasons: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
}

const { executed, wrongSignatures, ...rest } = await service.report();
for (const [reason, times] of countOf(wrongSignatures)) {
  violations.push(`${times} × a wrong signature was sent: ${reason}`);
}
for (const [name, times] of Object.entries(executed)) {
  if (times > 1) violations.push(`${name} was executed ${times} times`);
}
for (const name of written) if (!executed[name]) violations.push(`${name} succeeded and was not executed`);

const report: ProgramReport = { transport, seconds: seconds(), phases: reports, service: rest, violations };
process.stdout.write(JSON.stringify(report), () => process.exit());
