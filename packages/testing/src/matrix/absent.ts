/** Compares the page of results with a run in which browsers were missing. */
import type { Column } from "./column.ts";

/** One sentence for each column that cannot run on this machine. */
export function skippedColumns(columns: readonly Column[]): string[] {
  return columns.flatMap(({ title, missing }) => {
    const reason = missing?.();
    return reason === undefined ? [] : [`skipped: ${title}: ${reason}`];
  });
}

/** The page without the columns of these headings. Tables of anything else than operations stay as they are. */
export function withoutColumns(page: string, headings: readonly string[]): string {
  let left: readonly number[] = [];
  let isMatrix = false;
  const lines = page.split("\n").map((line) => {
    if (!line.startsWith("| ")) {
      isMatrix = false;
      return line;
    }
    const cells = line.slice(2, -2).split(" | ");
    if (cells[0]?.trim() === "Operation") {
      isMatrix = true;
      left = cells.flatMap((cell, index) => (headings.includes(cell.trim()) ? [] : [index]));
    }
    if (!isMatrix) return line;
    return `| ${left.map((index) => cells[index]).join(" | ")} |`;
  });
  return lines.join("\n");
}
