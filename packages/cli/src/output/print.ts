/** Writes results to the standard output, and everything else to the standard error. */
import { printable } from "./printable.ts";
import { type Cell, recordLines } from "./table.ts";

export interface OutputOptions {
  /** Prints JSON instead of tables. */
  readonly json?: boolean | undefined;
}

/** Prints one result: as JSON, or as one line for each member. */
export function printRecord(record: Readonly<Record<string, Cell>>, { json }: OutputOptions): void {
  console.log(json ? JSON.stringify(record, undefined, 2) : recordLines(record).join("\n"));
}

/** Prints a line for the user on the standard error, so that it is not part of the result. */
export function notice(text: string): void {
  console.error(printable(text));
}

/** Prints the step that begins on the standard error. */
export function showProgress({
  step,
  resourceArn,
}: {
  readonly step: string;
  readonly resourceArn?: string | undefined;
}): void {
  notice(resourceArn === undefined ? `${step} …` : `${step} ${resourceArn} …`);
}
