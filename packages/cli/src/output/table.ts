/** Tables for people. */
import { printable } from "./printable.ts";

export type Cell = string | number | boolean | Date | undefined;

/** Returns the lines of a table: a row of titles, and a row for each item. */
export function tableLines(titles: readonly string[], rows: readonly (readonly Cell[])[]): readonly string[] {
  const cells = [titles, ...rows.map((row) => row.map(shown))];
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Returns a line for each member that has a value: its name and its value. */
export function recordLines(record: Readonly<Record<string, Cell>>): readonly string[] {
  const members = Object.entries(record).filter(([, value]) => value !== undefined && value !== "");
  const width = Math.max(0, ...members.map(([name]) => name.length));
  return members.map(([name, value]) => `${name.padEnd(width)}  ${shown(value)}`);
}

function shown(cell: Cell): string {
  if (cell === undefined) return "-";
  return printable(cell instanceof Date ? cell.toISOString() : String(cell));
}
