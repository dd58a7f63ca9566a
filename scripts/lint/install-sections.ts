/** Finds READMEs that do not say how to install the packages that they are about, with each package manager. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A README, and the packages that a reader installs. */
export interface InstalledPackages {
  readonly names: readonly string[];
  /** From the top of the repository. */
  readonly folder: string;
  /** The document in the folder. @defaultValue README.md */
  readonly file?: string;
}

/** The beginning of each command that the section must have, and the text before the name of each package. */
const commands = [
  { start: /^npm install (--save-dev )?/, prefix: "" },
  { start: /^pnpm add (--save-dev )?/, prefix: "" },
  { start: /^yarn add (--dev )?/, prefix: "" },
  { start: /^bun add (--dev )?/, prefix: "" },
  { start: /^deno add (--dev )?/, prefix: "npm:" },
];

/** One text for each README that lacks the section, a command in it, or the way to try the packages before it. */
export function findInstallFaults(root: string, readmes: readonly InstalledPackages[]): readonly string[] {
  return readmes.flatMap(({ names, folder, file = "README.md" }) => {
    const path = join(folder, file);
    const readme = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
    return faultsOf(readme, names).map((fault) => `${path}: ${fault}`);
  });
}

function faultsOf(readme: string, names: readonly string[]): readonly string[] {
  const [, section] = /^## Install\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme) ?? [];
  if (section === undefined) return ["expected a section `## Install`"];
  const lines = section.split("\n").map((line) => line.replace(/ +#.*/, ""));
  const places = commands.map(({ start, prefix }) => {
    const packages = names.map((name) => prefix + name).join(" ");
    const place = lines.findIndex((line) => start.test(line) && line.replace(start, "") === packages);
    return { place, want: start.source.slice(1).replaceAll(/\(.*?\)\?/g, "") + packages };
  });
  const faults = places.filter(({ place }) => place < 0).map(({ want }) => `expected the line \`${want}\` in Install`);
  const before = lines.slice(0, Math.max(0, places[0]?.place ?? 0)).join("\n");
  if (!/not\s+published\s+yet/.test(before)) faults.push("expected `not published yet` before the commands of Install");
  if (!before.includes("npx -y pnpm@12 try ")) faults.push("expected `npx -y pnpm@12 try` before them");
  return faults;
}
