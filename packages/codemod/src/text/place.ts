/** Places in files, as a person reads them. */

export interface Place {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** The line and the column of a position. Lines end with `\n`, `\r\n` or `\r`. */
export function placeOf(text: string, position: number): Place {
  const lines = text.slice(0, position).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
