/** Refuses to overwrite files. Each kind of refusal is one fault that lists all of its files. */
import type { Faults } from "../fault.ts";
import type { Manifest } from "./manifest.ts";
import { foldCase } from "./paths.ts";

/** Adds a fault for two files whose names differ only in case. On some systems they are one file. */
export function refuseTwins(folder: string, paths: readonly string[], faults: Faults): void {
  const first = new Map<string, string>();
  for (const path of paths) {
    const twin = first.get(foldCase(path));
    if (twin !== undefined)
      faults.add({
        file: folder,
        problem: `would contain ${twin} and ${path}`,
        expected: "names that differ in more than case",
      });
    first.set(foldCase(path), path);
  }
}

/** Adds a fault for files of another service: the two would overwrite each other in turn. */
export function refuseOtherOwners(
  folder: string,
  paths: readonly string[],
  others: readonly Manifest[],
  faults: Faults,
): void {
  for (const { name, files } of others) {
    const theirs = new Set(files.map(foldCase));
    const shared = paths.filter((path) => theirs.has(foldCase(path))).sort();
    if (shared.length > 0)
      faults.add({
        file: folder,
        problem: `contains another generated package, which ${name} lists: ${shared.join(", ")}`,
        expected: "an output folder for each, or this one without the other package's files and manifest",
      });
  }
}

export function refuseForeignFiles(folder: string, paths: readonly string[], faults: Faults): void {
  if (paths.length === 0) return;
  faults.add({
    file: folder,
    problem: `contains files that no earlier run wrote: ${[...paths].sort().join(", ")}`,
    expected: "another output folder, or --force to overwrite them",
  });
}
