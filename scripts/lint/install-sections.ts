/** Finds READMEs of packages that do not say how to install the package with each package manager. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package, and its folder from the top of the repository. */
export interface InstalledPackage {
  readonly name: string;
  readonly folder: string;
}

/** The beginning of each command that the section must have. The name of the package follows. */
const commands = [
  /^npm install (--save-dev )?/,
  /^pnpm add (--save-dev )?/,
  /^yarn add (--dev )?/,
  /^bun add (--dev )?/,
  /^deno add (--dev )?npm:/,
];

/** One text for each package whose README lacks the section, a command in it, or the way to try the package. */
export function findInstallFaults(root: string, packages: readonly InstalledPackage[]): readonly string[] {
  return packages.flatMap(({ name, folder }) => {
    const path = join(folder, "README.md");
    const readme = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
    return faultsOf(readme, name).map((fault) => `${path}: ${fault}`);
  });
}

function faultsOf(readme: string, name: string): readonly string[] {
  const [, section] = /^## Install\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme) ?? [];
  if (section === undefined) return ["expected a section `## Install`"];
  const lines = section.split("\n");
  const faults = commands
    .filter((command) => !lines.some((line) => command.test(line) && line.replace(command, "") === name))
    .map(
      (command) => `expected the line \`${command.source.slice(1).replaceAll(/\(.*?\)\?/g, "")}${name}\` in Install`,
    );
  return section.includes("npx -y pnpm@12 try ") ? faults : [...faults, "expected `npx -y pnpm@12 try` in Install"];
}
