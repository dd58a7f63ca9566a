/** A Markdown table with aligned columns: text on the left, and figures on the right except in the first column. */
export function markdownTable([head, ...rows]: readonly (readonly string[])[]): string {
  if (head === undefined) return "";
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const right = head.map((_, column) => column > 0 && rows.every((row) => isFigure(row[column] ?? "")));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? "", width, right[column] === true)).join(" | ")} |`;
  const rule = widths.map((width, column) => (right[column] ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

function pad(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width);
}

/** Matches a number with any unit, or a dash if none was measured. */
function isFigure(text: string): boolean {
  return text === "" || text === "–" || /^[+−]?\d/.test(text);
}
