/** Files that must not be written over, each kind told in one fault with all its files. */
import type { Faults } from "../fault.ts";
import type { Manifest } from "./manifest.ts";
import { foldCase } from "./paths.ts";

/** Two files whose names differ only in case are one file on some systems. */
export function refuseTwins(folder: string, paths: readonly string[], faults: Faults): void {
  const first = new Map<string, string>();
  for (const path of paths) {
    const twin = first.get(foldCase(path));
    if (twin !== undefined)
      faults.add({
        file: folder,
        problem: `would hold ${twin} and ${path}`,
        expected: "names that differ in more than case",
      });
    first.set(foldCase(path), path);
  }
}

/** Two services that take turns at the same files would both pass for generated, and neither would work. */
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
        problem: `holds another generated package, which ${name} lists: ${shared.join(", ")}`,
        expected: "an output folder for each, or this one without the other package's files and manifest",
      });
  }
}

export function refuseForeignFiles(folder: string, paths: readonly string[], faults: Faults): void {
  if (paths.length === 0) return;
  faults.add({
    file: folder,
    problem: `holds files that no earlier run wrote: ${[...paths].sort().join(", ")}`,
    expected: "another output folder, or --force to overwrite them",
  });
}
