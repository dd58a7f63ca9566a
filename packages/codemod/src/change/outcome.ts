/** The result of looking at one file. */
import type { Edit } from "../text/edits.ts";

/** Something that a person must look at. */
export interface Note {
  /** The position in the text, counted in UTF-16 units from 0. */
  readonly position: number;
  /** Names the problem and the remedy. */
  readonly message: string;
}

export interface Outcome {
  readonly edits: readonly Edit[];
  readonly notes: readonly Note[];
  /** The official clients that the file still needs after the edits. */
  readonly stillNeeded: ReadonlySet<string>;
  /** Whether the file, after the edits, imports `@ivskit/core` by itself. */
  readonly needsCore: boolean;
}
