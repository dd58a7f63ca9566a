/**
 * Runs the program against a service of its own, in a process whose clock can jump. The service's clock does not jump.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { execute } from "@ivskit/tooling/execute";
import { newestNode } from "@ivskit/tooling/node-releases";
import type { Job, ProgramReport, Transport } from "./inside/program.ts";
import { controlsOf, startControl } from "./service/control.ts";
import { SoakService } from "./service/service.ts";

export const transports: readonly Transport[] = ["fetch", "node:http"];

const inside = join(import.meta.dirname, "inside");
/** The time after the calls: leaks are looked for until connections have had time to close. */
const closingSeconds = 60;

export interface SoakOptions {
  readonly transport: Transport;
  readonly calls: number;
  readonly seed: number;
  /** A call that begins after this time is a violation. */
  readonly maxSeconds: number;
}

/** @throws Error with the program's own output, if it fails or does not end */
export async function soak(options: SoakOptions): Promise<ProgramReport> {
  const service = new SoakService(options.seed);
  const serviceUrl = await service.start();
  const control = await startControl(controlsOf(service));
  const job: Job = { ...options, serviceUrl, controlUrl: control.url };
  const preload = pathToFileURL(join(inside, "shifted-date.ts")).href;
  try {
    const said = await execute(newestNode, ["--import", preload, join(inside, "program.ts"), JSON.stringify(job)], {
      cwd: import.meta.dirname,
      env: process.env,
      timeoutSeconds: options.maxSeconds + closingSeconds,
    });
    return JSON.parse(said) as ProgramReport;
  } finally {
    await control.stop();
    await service.stop();
  }
}

/** All violations, one a line. */
export function violationsOf({ phases, violations }: ProgramReport): string[] {
  const inPhases = phases.flatMap(({ name, violations: found }) =>
    Object.entries(found).map(([reason, count]) => `${name}: ${count} × ${reason}`),
  );
  return [...inPhases, ...violations];
}
