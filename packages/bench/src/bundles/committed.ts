/** The committed measurement of bundles: `docs/performance/size.json`, which `bench --only size` writes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "@ivskit/tooling/bundle/bundler";
import type { BundlerName } from "@ivskit/tooling/bundle/bundlers";
import type { Use } from "./programs.ts";

/** The path of the file, from the top of the repository. */
export const measurementFile = "docs/performance/size.json";

/** Names one measured bundle. */
export interface BundleName {
  readonly client: string;
  readonly use: Use;
  readonly bundler: BundlerName;
  readonly place: Place;
}

/** The figure's name in the measurement, as in `size.gzip.@ivskit/client-ivs/one command/esbuild/browser`. */
export function gzipFigure({ client, use, bundler, place }: BundleName): string {
  return `size.gzip.${client}/${use}/${bundler}/${place}`;
}

interface Measurement {
  readonly findings: { readonly figures: Readonly<Record<string, number>> };
}

/** Returns the committed figures by their names. @throws Error if the file is missing or is not JSON */
export function committedFigures(): Readonly<Record<string, number>> {
  const file = join(import.meta.dirname, "../../../..", measurementFile);
  return (JSON.parse(readFileSync(file, "utf8")) as Measurement).findings.figures;
}
