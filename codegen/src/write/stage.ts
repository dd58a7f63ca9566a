/**
 * A stage is a folder inside the output folder that belongs to one run. It holds new files before they are put in place
 * and old ones after they were taken out, and it tells other runs that this one is at work.
 *
 * A run makes its own stage first and looks for others then. Of two runs that start together at least one sees the other
 * and gives up. No run takes over the name of another, so nothing can be taken from a run that is alive.
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { threadId } from "node:worker_threads";

export interface Stage {
  readonly path: string;
  /** The process that made it, on its own machine. */
  readonly pid: number;
  readonly isAlive: boolean;
}

/** Processes of other machines cannot be asked, and ids are given again: a run that changed nothing for so long is over. */
const ABANDONED_AFTER_MS = 10 * 60_000;

const NAME = /^\.ivskit-codegen-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{8}$/;
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

/** The stages in a folder, those of runs at work and those that were left behind. */
export function stagesIn(folder: string): readonly Stage[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const [, madeOn, pid, thread] = NAME.exec(name) ?? [];
      const path = join(folder, name);
      const stage = { path, pid: Number(pid) };
      return madeOn === undefined ? [] : [{ ...stage, isAlive: isAlive(path, madeOn, Number(pid), Number(thread)) }];
    });
}

function isAlive(path: string, madeOn: string, pid: number, thread: number): boolean {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined || Date.now() - changed > ABANDONED_AFTER_MS) return false;
  if (madeOn !== host) return true;
  // Writing does not wait: a stage of this very thread is of an earlier call, or of an earlier process with this id.
  if (pid === process.pid) return thread !== threadId;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
