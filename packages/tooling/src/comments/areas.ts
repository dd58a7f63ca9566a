/** The areas whose comments are counted, each by itself: the packages, the apps, the generator and the scripts. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Programs as other people write them. */
const foreignPrograms = "packages/check-programs/programs/";

/** TypeScript files by area, both sorted. New files count before they are committed. Paths begin at the repository's root. */
export function filesByArea(): ReadonlyMap<string, readonly string[]> {
  const output = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", "*.ts", "*.tsx"], {
    encoding: "utf8",
  });
  const files = new Map<string, string[]>();
  for (const path of new Set(output.split("\n").sort())) {
    if (!existsSync(path) || path.startsWith(foreignPrograms)) continue;
    const area = areaOf(path);
    if (area) files.set(area, [...(files.get(area) ?? []), path]);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As in `packages/core`, `codegen`; undefined for a file at the root. */
export function areaOf(path: string): string | undefined {
  return /^(?:(?:apps|packages)\/[^/]+|[^/]+)(?=\/)/.exec(path)?.[0];
}
