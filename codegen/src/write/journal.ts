/**
 * The journal of a run: its steps, written to the stage before the first step. Every step renames files between the
 * output folder and the stage, so the place of a file shows whether its step has happened. The steps can therefore be
 * undone from the journal alone, wherever the run ended. If a stage has no journal, its run changed nothing or
 * everything.
 */
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { GenerationError } from "../fault.ts";
import { manifestNamePattern } from "./manifest.ts";
import { isGeneratedPath } from "./paths.ts";
import { Tree } from "./tree.ts";

const Path = z.string().refine((path) => isGeneratedPath(path) || manifestNamePattern.test(path));
const StepSchema = z.object({
  path: Path,
  /** Whether a file is moved from the folder to the stage. */
  takesOut: z.boolean(),
  /** The hash of the file that is moved from the stage to the folder. Missing if none is. */
  putsIn: z.string().optional(),
});
const JournalSchema = z.object({ steps: z.array(StepSchema), folders: z.array(Path) });

export type Step = Readonly<z.infer<typeof StepSchema>>;

export interface Journal {
  /** The steps in the order in which they happen. */
  readonly steps: readonly Step[];
  /** The folders that the steps create, the outermost first. */
  readonly folders: readonly string[];
}

export function newFile(stage: string, index: number): string {
  return join(stage, `new-${index}`);
}

function oldFile(stage: string, index: number): string {
  return join(stage, `old-${index}`);
}

function journalFile(stage: string): string {
  return join(stage, "journal.json");
}

/** Writes the journal. From now on the stage means that a run may have changed the folder. */
export function writeJournal(stage: string, journal: Journal): void {
  const draft = join(stage, "journal.draft");
  writeFileSync(draft, JSON.stringify(journal));
  renameSync(draft, journalFile(stage));
}

export function hasJournal(stage: string): boolean {
  return exists(journalFile(stage));
}

/** Removes the journal after all changes were made or undone. The rest of the stage is no longer needed. */
export function endJournal(stage: string): void {
  rmSync(journalFile(stage), { force: true });
}

/** @throws GenerationError if another program has created a file at the path of a new one */
export function takeStep(folder: string, stage: string, { path, takesOut, putsIn }: Step, index: number): void {
  const target = join(folder, path);
  if (takesOut) renameSync(target, oldFile(stage, index));
  if (putsIn === undefined) return;
  mkdirSync(dirname(target), { recursive: true });
  if (exists(target)) {
    const problem = "was created by another program during the run";
    throw new GenerationError([{ file: target, problem, expected: "nothing in its place" }]);
  }
  renameSync(newFile(stage, index), target);
}

/**
 * Undoes the steps of the run that owns the stage. If it is interrupted, it can be repeated.
 *
 * @throws GenerationError if the journal is not valid
 */
export function undoSteps(folder: string, stage: string): void {
  const journal = readJournal(stage);
  if (!journal) return;
  for (const [index, step] of [...journal.steps.entries()].reverse()) undoStep(folder, stage, step, index);
  for (const made of [...journal.folders].reverse())
    if (new Tree(folder).look(made).kind === "folder") removeEmptyFolder(join(folder, made));
  endJournal(stage);
}

function undoStep(folder: string, stage: string, { path, takesOut, putsIn }: Step, index: number): void {
  const [fresh, old, target] = [newFile(stage, index), oldFile(stage, index), join(folder, path)];
  // The old file was not moved, or is already restored.
  if (takesOut && !exists(old)) return;
  const entry = new Tree(folder).look(path);
  const wasPut = putsIn !== undefined && !exists(fresh);
  if (wasPut && entry.kind === "file" && entry.path === path && hashOf(readFileSync(target)) === putsIn)
    renameSync(target, fresh);
  // Another file was put there after the run ended, by hand or from version control. It stays.
  else if (entry.kind !== "nothing") return;
  if (!takesOut) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(old, target);
}

function readJournal(stage: string): Journal | undefined {
  const file = journalFile(stage);
  if (!exists(file)) return undefined;
  try {
    return JournalSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new GenerationError([
      {
        file,
        problem: "is not the journal of a run",
        expected: "the output folder as a run left it; restore it from version control and remove this file's folder",
      },
    ]);
  }
}

/** Removes a folder if it is empty. One that cannot be removed stays, since it does no harm. */
export function removeEmptyFolder(path: string): void {
  try {
    rmdirSync(path);
  } catch {}
}

export function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
