/** Checks that the folders of a package form layers: each imports only from the layers below it, without cycles. */
import { circularImports, type Import, importsOf, unitsAtDepth } from "./layers/imports.ts";
import { type Layer, layersByPart } from "./layers/parts.ts";

export interface LayersOptions {
  /** The absolute path of the folder that holds the sources. */
  readonly folder: string;
  /**
   * Files and folders in `folder`, the lowest layer first. A path such as `emit/openapi` names a layer of its own.
   * An inner list is one layer whose parts do not import each other.
   */
  readonly order: readonly (string | readonly string[])[];
  /** Where specifiers such as `#hash` point: a path in `folder`. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/**
 * Finds every import that breaks the order of the layers, type imports and dynamic imports included.
 *
 * @returns one line for each breach, sorted, such as `upward: load/read.ts → model/shape.ts`. An import that
 * is part of a cycle of files, or of sibling folders in one layer, begins with `cycle:`. A file that no layer contains
 * is `not in the order:`, and a layer without files is `not found:`. An empty list means that the layers hold.
 */
export async function findLayerBreaches(options: LayersOptions): Promise<readonly string[]> {
  const { files, imports } = await importsOf(options.folder, options.aliases);
  const { layerOf, parts } = layersByPart(options.order);
  const breaches = new Set<string>();
  for (const file of files) if (!layerOf(file)) breaches.add(`not in the order: ${file}`);
  for (const part of parts) if (!files.some((file) => layerOf(file)?.part === part)) breaches.add(`not found: ${part}`);
  const isUpward = ({ from, to }: Import): boolean => {
    const [importer, imported] = [layerOf(from), layerOf(to)];
    return importer !== undefined && imported !== undefined && isNotBelow(imported, importer);
  };
  for (const { from, to } of imports.filter(isUpward)) breaches.add(`upward: ${from} → ${to}`);
  // A cycle through several layers is told by its upward import; without those, cycles are inside of one layer.
  const downward = imports.filter((one) => !isUpward(one));
  for (const { from, to } of cyclesOf(downward)) breaches.add(`cycle: ${from} → ${to}`);
  return [...breaches].sort();
}

/**
 * Finds every import that is part of a cycle of files, or of folders with one parent, type imports and dynamic imports
 * included.
 *
 * @returns one line for each import, sorted, such as `cycle: state.ts → server.ts`
 */
export async function findCycles(folder: string): Promise<readonly string[]> {
  const { imports } = await importsOf(folder);
  return [...new Set(cyclesOf(imports).map(({ from, to }) => `cycle: ${from} → ${to}`))].sort();
}

function isNotBelow(imported: Layer, importer: Layer): boolean {
  return imported.part !== importer.part && imported.level >= importer.level;
}

/** Cycles between files, then between folders of one parent folder, at every depth. */
function cyclesOf(imports: readonly Import[]): readonly Import[] {
  const depth = Math.max(0, ...imports.flatMap(({ from, to }) => [from, to]).map((path) => path.split("/").length));
  return Array.from({ length: depth }, (_, index) => circularImports(unitsAtDepth(imports, index + 1))).flat();
}
