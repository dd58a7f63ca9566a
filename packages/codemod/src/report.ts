/** Describes the result of a run. */
import type { MoveResult } from "./main.ts";

/** The lines of the report. */
export function report({ files, manualSteps }: MoveResult, isDryRun: boolean): string {
  const lines = files.map(({ path, changes }) => `${path}: ${counted(changes, "change")}`);
  if (manualSteps.length > 0) {
    lines.push("", "To do by hand:");
    for (const { path, line, column, message } of manualSteps) lines.push(`${path}:${line}:${column} ${message}`);
  }
  if (lines.length > 0) lines.push("");
  const verb = isDryRun ? "would change" : "changed";
  lines.push(`${counted(files.length, "file")} ${verb}, ${counted(manualSteps.length, "place")} to look at.`);
  if (files.some(({ path }) => /package\.json$|\.yaml$/.test(path)) && !isDryRun)
    lines.push("Run your package manager to install the new dependencies.");
  return lines.join("\n");
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
