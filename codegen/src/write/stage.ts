/**
 * A stage is a folder inside the output folder that belongs to one run. It contains new files before they are moved
 * into place and old files after they were moved away. It also shows other runs that this run is active.
 *
 * A run first creates its own stage and then looks for others. If two runs start at the same time, at least one of them
 * sees the other and gives up. Names of stages are unique, so no run can take over the stage of an active run.
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

export interface Stage {
  readonly path: string;
  /** The id of the process that created the stage, on its own machine. */
  readonly pid: number;
  readonly isAlive: boolean;
}

/**
 * After this time without a change, the run of a stage counts as ended. The process id alone cannot show it: the
 * process may be on another machine, and ids are reused.
 */
const abandonedAfterMs = 10 * 60_000;

const namePattern = /^\.ivskit-codegen-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{8}$/;
const host = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** @returns the path of a new stage */
export function makeStage(folder: string): string {
  const path = join(folder, `.ivskit-codegen-${host}-${process.pid}-${threadId}-${randomBytes(4).toString("hex")}`);
  mkdirSync(path);
  return path;
}

export function removeStage(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** The stages in a folder, of active runs and of interrupted ones. */
export function stagesIn(folder: string): readonly Stage[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const [, madeOn, pid, thread] = namePattern.exec(name) ?? [];
      const path = join(folder, name);
      const stage = { path, pid: Number(pid) };
      return madeOn === undefined ? [] : [{ ...stage, isAlive: isAlive(path, madeOn, Number(pid), Number(thread)) }];
    });
}

function isAlive(path: string, madeOn: string, pid: number, thread: number): boolean {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined || Date.now() - changed > abandonedAfterMs) return false;
  if (madeOn !== host) return true;
  // Writing is synchronous, so a stage of this thread belongs to an earlier call or to an earlier process with the same
  // id.
  if (pid === process.pid) return thread !== threadId;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
