/** Prints the results: details of each program with something to say, then a table. */
import { type CheckedProgram, hasFailed, wasRight } from "./check-program.ts";
import { isMissingPackage, type Problem } from "./diagnose.ts";

export function report(programs: readonly CheckedProgram[]): string {
  const details = programs.flatMap(detailsOf);
  const failed = programs.filter(hasFailed).length;
  const closing = `${programs.length - failed} of ${programs.length} programs are the same with both clients.`;
  return [...details, ...tableOf(programs), "", closing].join("\n");
}

function detailsOf({ name, comparison, manualSteps = [], run }: CheckedProgram): readonly string[] {
  const lines = [
    ...(comparison?.added.map((problem) => `  new    ${textOf(problem)}`) ?? []),
    ...(comparison?.removed.map((problem) => `  gone   ${textOf(problem)}`) ?? []),
    ...manualSteps.map(({ path, line, column, message }) => `  look   ${path}:${line}:${column} ${message}`),
    ...(run?.difference === undefined ? [] : [`  run    ${run.difference.replaceAll("\n", "\n         ")}`]),
  ];
  return lines.length === 0 ? [] : [name, ...lines, ""];
}

function textOf({ file, line, code, message }: Problem): string {
  return `${file}:${line} TS${code} ${message.length > 300 ? `${message.slice(0, 300)}…` : message}`;
}

const titles = [
  "program",
  "files",
  "moved",
  "errors before",
  "errors after",
  "new",
  "gone",
  "to look at",
  "run",
  "verdict",
];

function tableOf(programs: readonly CheckedProgram[]): readonly string[] {
  const rows = [titles, ...programs.map(rowOf)];
  const widths = titles.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function rowOf(program: CheckedProgram): readonly string[] {
  const { name, before, after, comparison, moved = 0, manualSteps = [], run } = program;
  const count = (problems: readonly Problem[] = []): string => {
    const missing = problems.filter(isMissingPackage).length;
    return missing === 0 ? `${problems.length}` : `${problems.length} (${missing} missing packages)`;
  };
  return [
    name,
    `${before?.files ?? 0}`,
    `${moved}`,
    count(before?.problems),
    count(after?.problems),
    `${comparison?.added.length ?? 0}`,
    `${comparison?.removed.length ?? 0}`,
    `${manualSteps.length}`,
    run === undefined ? "–" : run.difference === undefined ? "same" : "differs",
    verdictOf(program),
  ];
}

function verdictOf(program: CheckedProgram): string {
  if (program.failure !== undefined) return `cannot be moved: ${program.failure}`;
  if (program.comparison?.added.length) return wasRight(program) ? "fails after" : "more errors after";
  if (program.run?.difference !== undefined) return "behaves differently";
  return program.moved === 0 ? "names no client" : "same";
}
