/** Publishes the packages to npm and to JSR. */
import { execute } from "@ivskit/tooling/execute";
import { pnpmCommand } from "@ivskit/tooling/packed/pack";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { runCommand } from "../steps/command.ts";
import { type StepResult, tell } from "../steps/progress.ts";

/**
 * Publishes the versions that npm does not have yet, and tags the commit with them. If GitHub Actions runs it, npm
 * shows the commit and the workflow of each package.
 */
export function publishToNpm(): StepResult {
  // GitHub sets this variable for a workflow with the permission `id-token: write`. Without such a token, npm refuses
  // provenance.
  if (process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined) process.env.NPM_CONFIG_PROVENANCE = "true";
  else tell("the packages get no provenance: only a GitHub workflow with the permission `id-token: write` can give it");
  return runCommand("publish to npm", "node_modules/.bin/changeset", ["publish"]);
}

/**
 * Packs and checks all packages as for publishing, without the upload.
 *
 * @returns for each package its version, the name of its tarball and the number of files in it
 * @throws Error with the output of pnpm
 */
export async function rehearseNpm(): Promise<readonly string[]> {
  const [program = "", ...args] = [...pnpmCommand(), "publish", "-r", "--dry-run", "--no-git-checks", "--json"];
  const said = await execute(program, args, { cwd: repository, env: process.env });
  const published = JSON.parse(said) as readonly Published[];
  return published.map(({ id, filename, entryCount }) => `${id}: ${filename}, ${entryCount} files`).sort();
}

interface Published {
  readonly id: string;
  readonly filename: string;
  readonly entryCount: number;
}

/**
 * Publishes the workspace with Deno, which checks the types of the sources, and skips versions that JSR has.
 *
 * @param folder the workspace for JSR
 */
export function publishToJsr(folder: string, isDryRun: boolean): StepResult {
  const name = isDryRun ? "dry run of JSR" : "publish to JSR";
  // Git ignores the workspace.
  const options = ["--allow-dirty", ...(isDryRun ? ["--dry-run"] : [])];
  return runCommand(name, "node_modules/.bin/deno", ["publish", "--config", `${folder}/deno.json`, ...options]);
}
