/** Moves a program from the official clients to ours: find → read → change → write. */
import { dirname, join } from "node:path";
import type { Needs } from "./change/dependencies.ts";
import { changeManifest, declaredIn } from "./change/manifest.ts";
import { middlewareUse } from "./change/middleware.ts";
import type { Note, Outcome } from "./change/outcome.ts";
import { changeProject } from "./change/project.ts";
import { changeSource } from "./change/source.ts";
import { changeWorkspace } from "./change/workspace.ts";
import { clients, officialName } from "./clients.ts";
import { type FoundFile, findFiles } from "./find/files.ts";
import { readText, type TextFile } from "./find/read.ts";
import { applyEdits, type Edit, movedPosition } from "./text/edits.ts";
import { placeOf } from "./text/place.ts";
import { writeAll } from "./write/write.ts";

export interface MoveOptions {
  /** The folder of the program. Its subfolders are searched too, apart from those that tools write, as the README lists. */
  readonly folder: string;
  /** Whether to report only, and write nothing. @defaultValue false */
  readonly dryRun?: boolean;
}

/** A place that a person must look at. */
export interface ManualStep {
  /** From the folder of the program. */
  readonly path: string;
  /** Counted from 1, in the file as it is after the run. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** Names the problem and the remedy. */
  readonly message: string;
}

export interface MovedFile {
  /** From the folder of the program. */
  readonly path: string;
  /** The number of texts that changed in it. */
  readonly changes: number;
}

export interface MoveResult {
  /** The files that changed, or would change in a dry run, in alphabetical order. */
  readonly files: readonly MovedFile[];
  /** The places that are left to a person. */
  readonly manualSteps: readonly ManualStep[];
}

interface LoadedFile extends FoundFile, TextFile {}

interface ChangedText {
  readonly file: LoadedFile;
  readonly edits: readonly Edit[];
  readonly notes: readonly Note[];
}

/**
 * Moves the imports and dependencies of a program. A second run changes nothing.
 *
 * @throws CodemodError if a file cannot be read, is not valid or cannot be written; nothing is changed then
 */
export function moveProgram({ folder, dryRun = false }: MoveOptions): MoveResult {
  const { loaded, unreadable } = load(folder);
  const isUsed = loaded.some(({ kind, text }) => kind === "source" && namesClient(text));
  const sources = loaded
    .filter(({ kind, text }) => kind === "source" && (namesClient(text) || (isUsed && middlewareUse.test(text))))
    .map((file) => sourceChange(file));
  const needs = needsByManifest(loaded, sources);
  const others = loaded.filter(({ kind }) => kind !== "source").map((file) => otherChange(file, needs));
  const changes = [...sources, ...others].sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const changed = changes.filter(({ edits }) => edits.length > 0);
  if (!dryRun) {
    writeAll(
      changed.map(({ file: { path, mark, text }, edits }) => ({
        path: join(folder, path),
        before: mark + text,
        after: mark + applyEdits(text, edits),
      })),
    );
  }
  return {
    files: changed.map(({ file, edits }) => ({ path: file.path, changes: edits.length })),
    manualSteps: [...changes.flatMap((change) => stepsOf(change, dryRun)), ...unreadable],
  };
}

/** Reads the files that may name a client or use its middleware, and all manifests. */
function load(folder: string): { readonly loaded: readonly LoadedFile[]; readonly unreadable: readonly ManualStep[] } {
  const loaded: LoadedFile[] = [];
  const unreadable: ManualStep[] = [];
  for (const file of findFiles(folder)) {
    const content = readText(join(folder, file.path));
    if (!content) {
      const message = "The file is not UTF-8 and was left. If it imports a client, change it by hand.";
      unreadable.push({ path: file.path, line: 1, column: 1, message });
    } else if (isRead(file.kind, content.text)) {
      loaded.push({ ...file, ...content });
    }
  }
  return { loaded, unreadable };
}

function isRead(kind: FoundFile["kind"], text: string): boolean {
  if (kind === "source") return namesClient(text) || middlewareUse.test(text);
  return kind === "manifest" || kind === "workspace" || text.includes("@aws-sdk/") || namesClient(text);
}

function namesClient(text: string): boolean {
  return officialName.test(text) || clients.some(({ own }) => text.includes(own));
}

interface SourceChange extends ChangedText {
  readonly outcome: Outcome;
}

function sourceChange(file: LoadedFile): SourceChange {
  const outcome = changeSource(file.path, file.text);
  const [mocked] = /__mocks__\/(.*)\.\w+$/.test(file.path) ? (officialName.exec(file.path) ?? []) : [];
  const message = `The file replaces ${mocked} by its name. Move it to __mocks__/${mocked?.replace("@aws-sdk", "@ivskit")}.`;
  const notes = mocked ? [...outcome.notes, { position: 0, message }] : outcome.notes;
  return { file, edits: outcome.edits, notes, outcome };
}

/** The packages that the sources of each package still need; the empty path stands for the whole program. */
function needsByManifest(
  loaded: readonly LoadedFile[],
  sources: readonly SourceChange[],
): (path: string) => { official: Set<string>; core: boolean } {
  const manifests = loaded.filter(({ kind }) => kind === "manifest");
  const declared = new Map(manifests.map(({ path, text }) => [path, declaredIn(path, text)]));
  const needs = new Map<string, { official: Set<string>; core: boolean }>();
  const needsOf = (path: string): { official: Set<string>; core: boolean } => {
    const found = needs.get(path) ?? { official: new Set<string>(), core: false };
    needs.set(path, found);
    return found;
  };
  for (const { file, outcome } of sources) {
    for (const name of outcome.stillNeeded) {
      const owner = manifestOf(file.path, (path) => declared.get(path)?.has(name) ?? false);
      // Package managers may hoist a package that only another workspace declares.
      const owners = owner === "" ? [...declared.keys()].filter((path) => declared.get(path)?.has(name)) : [owner];
      for (const path of [...owners, ""]) needsOf(path).official.add(name);
    }
    const isClientDeclared = (path: string): boolean =>
      clients.some(({ official, own }) => declared.get(path)?.has(official) || declared.get(path)?.has(own));
    if (outcome.needsCore) needsOf(manifestOf(file.path, isClientDeclared)).core = true;
  }
  return needsOf;
}

/** The nearest manifest above a file that `isOwner` accepts; the empty path if there is none. */
function manifestOf(path: string, isOwner: (manifest: string) => boolean): string {
  const folder = dirname(path);
  const manifest = folder === "." ? "package.json" : `${folder}/package.json`;
  if (isOwner(manifest)) return manifest;
  return folder === "." ? "" : manifestOf(folder, isOwner);
}

function otherChange(file: LoadedFile, needsOf: (path: string) => Needs): ChangedText {
  const { kind, path, text } = file;
  if (kind === "manifest") return { file, ...changeManifest(path, text, needsOf(path)) };
  if (kind === "workspace") return { file, ...changeWorkspace(path, text, needsOf("")) };
  return { file, ...changeProject(path, text) };
}

/** The places in the file as it is after the run. */
function stepsOf({ file: { path, text }, edits, notes }: ChangedText, dryRun: boolean): readonly ManualStep[] {
  const applied = dryRun ? [] : edits;
  const after = applyEdits(text, applied);
  return [...notes]
    .sort((a, b) => a.position - b.position)
    .map(({ position, message }) => ({ path, ...placeOf(after, movedPosition(position, applied)), message }));
}

export { CodemodError } from "./fault.ts";
