/** Checks the state of the repository that a release starts from. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { ExpectedError } from "../expected-error.ts";

/** @throws ExpectedError with the paths, if a file of the working tree differs from the commit */
export async function requireCleanTree(folder: string): Promise<void> {
  const said = await execute("git", ["status", "--porcelain"], { cwd: folder, env: process.env });
  const changed = said.split("\n").filter((line) => line !== "");
  if (changed.length === 0) return;
  throw new ExpectedError(`A release starts from a commit, but ${changed.length} files differ from it:\n${said}`);
}

/** The names of the changesets that no version contains yet, without `.md`. */
export async function pendingChangesets(folder: string): Promise<readonly string[]> {
  const files = await readdir(join(folder, ".changeset"));
  return files.filter((file) => /^(?!README).*\.md$/.test(file)).map((file) => file.replace(/\.md$/, ""));
}

/** @throws ExpectedError if a changeset waits: its change would be published without a new version */
export function requireVersions(changesets: readonly string[]): void {
  if (changesets.length === 0) return;
  throw new ExpectedError(
    `${changesets.length} changesets wait, as in .changeset/${changesets[0]}.md. ` +
      "Run `npx -y pnpm@12 changeset version`, and commit the result.",
  );
}
