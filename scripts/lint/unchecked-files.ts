/** Finds TypeScript files that no compiler checks. */
import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { workspacePackages } from "./packages.ts";

/** Tests compile the projects in these folders, and expect errors in some of them. */
const compiledByTests = ["packages/testing/test/types/", "packages/check-programs/programs/"];

/**
 * The given TypeScript files that belong to no project of a `check` or `build` script. A file belongs to a project if
 * its tsconfig includes it; being imported by such a file is not enough.
 *
 * @param root the top of the repository
 * @param files from the top of the repository
 */
export function findUncheckedFiles(root: string, files: readonly string[]): readonly string[] {
  const checked = new Set<string>();
  for (const { folder, scripts } of workspacePackages(root)) {
    for (const command of [scripts.check ?? "", scripts.build ?? ""]) {
      for (const [, project = ""] of command.matchAll(/\btsc (?:-p|--project) (\S+)/g)) {
        for (const file of filesOf(join(root, folder, project))) checked.add(relative(root, file));
      }
      for (const [, patterns = ""] of command.matchAll(/\bdeno check ([^&|;]*)/g)) {
        const globs = patterns.split(/\s+/).filter((word) => word !== "" && !word.startsWith("-"));
        for (const file of globSync(globs, { cwd: join(root, folder) })) checked.add(join(folder, file));
      }
    }
  }
  const isTypeScript = (file: string): boolean => /\.[cm]?tsx?$/.test(file);
  return files.filter(
    (file) => isTypeScript(file) && !checked.has(file) && !compiledByTests.some((folder) => file.startsWith(folder)),
  );
}

function filesOf(project: string): readonly string[] {
  const { config, error } = ts.readConfigFile(project, (path) => readFileSync(path, "utf8"));
  if (error) throw new Error(`${project}: ${ts.flattenDiagnosticMessageText(error.messageText, "\n")}`);
  return ts.parseJsonConfigFileContent(config, ts.sys, join(project, "..")).fileNames;
}
