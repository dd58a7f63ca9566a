/**
 * The steps of a run, written down before the first of them. Every step moves files by renaming between the output folder
 * and the stage, so that the place of a file tells whether its step was taken: whatever ends a run, the steps can be
 * undone from the journal alone. A stage without a journal changed nothing yet, or all that it had to.
 */
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { GenerationError } from "../fault.ts";
import { MANIFEST_NAME } from "./manifest.ts";
import { isGeneratedPath } from "./paths.ts";
import { Tree } from "./tree.ts";

const Path = z.string().refine((path) => isGeneratedPath(path) || MANIFEST_NAME.test(path));
const StepSchema = z.object({
  path: Path,
  /** A file is moved out of the folder, into the stage. */
  takesOut: z.boolean(),
  /** A file is moved into the folder, out of the stage: the hash of its content. */
  putsIn: z.string().optional(),
});
const JournalSchema = z.object({ steps: z.array(StepSchema), folders: z.array(Path) });

export type Step = Readonly<z.infer<typeof StepSchema>>;

export interface Journal {
  /** In the order in which they are taken. */
  readonly steps: readonly Step[];
  /** The folders that the steps make, the outermost first. */
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

/** From here on the stage stands for a run that began to change the folder. */
export function writeJournal(stage: string, journal: Journal): void {
  const draft = join(stage, "journal.draft");
  writeFileSync(draft, JSON.stringify(journal));
  renameSync(draft, journalFile(stage));
}

export function hasJournal(stage: string): boolean {
  return exists(journalFile(stage));
}

/** From here on the changes stay, or have been undone: the rest of the stage is of no use. */
export function endJournal(stage: string): void {
  rmSync(journalFile(stage), { force: true });
}

export function takeStep(folder: string, stage: string, { path, takesOut, putsIn }: Step, index: number): void {
  const target = join(folder, path);
  if (takesOut) renameSync(target, oldFile(stage, index));
  if (putsIn === undefined) return;
  mkdirSync(dirname(target), { recursive: true });
  if (exists(target)) {
    const problem = "was made by another program during the run";
    throw new GenerationError([{ file: target, problem, expected: "nothing in its place" }]);
  }
  renameSync(newFile(stage, index), target);
}

/**
 * Undoes the steps that a stage's run took. Ended anywhere, it can be begun again.
 *
 * @throws GenerationError when the journal cannot be trusted
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
  // The old file never left, or is back.
  if (takesOut && !exists(old)) return;
  const entry = new Tree(folder).look(path);
  const wasPut = putsIn !== undefined && !exists(fresh);
  if (wasPut && entry.kind === "file" && entry.path === path && hashOf(readFileSync(target)) === putsIn)
    renameSync(target, fresh);
  // Since the run was ended, somebody put another file there, by hand or from version control: it stays.
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

/** A folder that is not empty stays, and so does one that cannot be removed: it does no harm. */
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
