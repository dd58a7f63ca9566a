/** Edits of a text, by position. Everything outside of them stays as it is. */

export interface Edit {
  /** The position of the first character that is replaced, counted in UTF-16 units from 0. */
  readonly start: number;
  /** The position after the last character that is replaced. */
  readonly end: number;
  readonly text: string;
}

/**
 * Applies edits that do not overlap, in any order.
 *
 * @throws RangeError if two edits overlap
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let position = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < position) throw new RangeError(`Two edits overlap at ${edit.start}`);
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

/** The position in the new text of the character at `position` in the old text. */
export function movedPosition(position: number, edits: readonly Edit[]): number {
  const before = edits.filter(({ end }) => end <= position);
  return before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), position);
}
