/** Stores the results: one JSON file for each case, beside its charts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Findings } from "../case.ts";

const docs = join(import.meta.dirname, "../../../../docs");
const folder = join(docs, "performance");
const notes = join(import.meta.dirname, "../../notes");

/** The results of a case, with the machine that they were measured on. */
export interface Measured {
  /** The machine and the runtimes, one fact per line. */
  readonly machine: readonly string[];
  readonly quick: boolean;
  readonly findings: Findings;
}

const fileOf = (name: string): string => join(folder, `${name}.json`);

/** @returns undefined if the case was never measured */
export function readMeasured(name: string): Measured | undefined {
  const file = fileOf(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Measured) : undefined;
}

export function writeMeasured(name: string, measured: Measured): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(measured, null, 2)}\n`);
}

/** @returns the notes on a case that were written by hand; empty if there are none */
export function readNotes(name: string): string {
  const file = join(notes, `${name}.md`);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "";
}

export function writePage(text: string): void {
  writeFileSync(join(docs, "performance.md"), text);
}

/** Writes the chart of sizes on the front page, `docs/images/size.svg`. */
export function writeFrontChart(svg: string): void {
  mkdirSync(join(docs, "images"), { recursive: true });
  writeFileSync(join(docs, "images/size.svg"), svg);
}

export function writeChart(name: string, svg: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.svg`), svg);
}
