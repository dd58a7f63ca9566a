/** Finds the models in a folder. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Found {
  readonly file: string;
  /** The name of the file without its ending and without characters that paths of packages must not contain. */
  readonly name: string;
}

interface Shape {
  readonly type?: string;
  readonly traits?: Readonly<Record<string, unknown>>;
}

const protocolTrait = "aws.protocols#restJson1";

/** @returns the models of services of the protocol, and the number of services of other protocols */
export function findModels(folder: string): { readonly models: readonly Found[]; readonly others: number } {
  const names = new Set<string>();
  const models: Found[] = [];
  let others = 0;
  for (const path of globSync("**/*.json", { cwd: folder, exclude: ["**/node_modules/**"] }).sort()) {
    const file = join(folder, path);
    const services = Object.values(shapesOf(file)).filter((shape) => shape?.type === "service");
    if (services.length === 0) continue;
    if (services.every(({ traits }) => traits?.[protocolTrait] === undefined)) {
      others++;
      continue;
    }
    let name = path.replace(/\.json$/, "").replace(/[^A-Za-z0-9-]+/g, "-");
    while (names.has(name)) name += "-";
    names.add(name);
    models.push({ file, name });
  }
  return { models, others };
}

/** A file that is not JSON has no shapes. It may have another purpose. */
function shapesOf(file: string): Readonly<Record<string, Shape>> {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as { shapes?: Record<string, Shape> } | null)?.shapes ?? {};
  } catch {
    return {};
  }
}
