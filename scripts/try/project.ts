/** A project that packages are written into. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { ExpectedError } from "../expected-error.ts";
import { type Manifest, parseManifest } from "./manifest.ts";
import { detectManager, type PackageManager } from "./package-manager.ts";

export interface Project {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The text of package.json. */
  readonly manifestText: string;
  readonly manager: PackageManager;
}

/**
 * @param folder an absolute path
 * @param manager undefined: the project's files tell it
 * @throws ExpectedError where the folder is not the top of a project that can be installed
 */
export function readProject(folder: string, manager: PackageManager | undefined): Project {
  if (!existsSync(folder)) throw new ExpectedError(`${folder} does not exist; expected the top folder of a project`);
  if (!statSync(folder).isDirectory()) throw new ExpectedError(`${folder} is a file; expected a folder`);
  const path = join(folder, "package.json");
  if (!existsSync(path))
    throw new ExpectedError(`${folder} has no package.json; create one, for example by npm init -y`);
  const manifestText = readFileSync(path, "utf8");
  const manifest = parseManifest(manifestText, path);
  const project = { folder, manifest, manifestText, manager: manager ?? detectManager(folder, manifest) };
  if (project.manager.name === "pnpm") refuseMember(folder);
  return project;
}

/** Refuses a member of a workspace, because pnpm reads overrides only at the top. @throws ExpectedError for a member */
function refuseMember(folder: string): void {
  if (existsSync(join(folder, "pnpm-workspace.yaml"))) return;
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    if (!existsSync(join(above, "pnpm-workspace.yaml"))) continue;
    throw new ExpectedError(`${folder} is inside the pnpm workspace ${above}; expected the top folder of a workspace`);
  }
}
