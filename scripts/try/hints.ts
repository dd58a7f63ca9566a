/** Hints for the time after `try`. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "./project.ts";
import { TARBALLS } from "./write-project.ts";

/**
 * @param isPartial whether some packages became overrides without becoming dependencies
 * @returns one line for each hint
 */
export function hintsFor(
  { folder, manager }: Pick<Project, "folder" | "manager">,
  isPartial: boolean,
): readonly string[] {
  const hints: string[] = [];
  if (isPartial && manager.name === "npm") {
    hints.push(
      `To add another package later, install its tarball: npm install ${TARBALLS}/NAME.tgz. Without the path, npm fails with EOVERRIDE.`,
    );
  }
  if (!isIgnored(join(folder, ".gitignore"))) {
    hints.push(`To keep the tarballs out of commits, add the line ${TARBALLS}/ to .gitignore.`);
  }
  return hints;
}

function isIgnored(file: string): boolean {
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  return lines.some((line) => line.trim().replace(/^\/|\/$/g, "") === TARBALLS);
}
