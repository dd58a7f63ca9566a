/** A release starts from a commit in which no changeset waits. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pendingChangesets, requireCleanTree, requireVersions } from "../../release/tree.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ivskit-tree-"));
  const git = (...args: string[]): Promise<string> => execute("git", args, { cwd: folder, env: process.env });
  await mkdir(join(folder, ".changeset"));
  await writeFile(join(folder, ".changeset/README.md"), "Changesets wait here.\n");
  await writeFile(join(folder, ".changeset/config.json"), "{}\n");
  await git("init", "--quiet");
  await git("add", ".");
  await git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "begin");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a commit without changesets passes", async () => {
  await requireCleanTree(folder);
  expect(await pendingChangesets(folder)).toEqual([]);
  requireVersions([]);
});

test("a file that is not committed is named", async () => {
  await writeFile(join(folder, "new.txt"), "");
  await expect(requireCleanTree(folder)).rejects.toThrow(
    "A release starts from a commit, but 1 files differ from it:\n?? new.txt",
  );
});

test("a changeset that waits is named, with the command to run", async () => {
  await writeFile(join(folder, ".changeset/first-steps.md"), "");
  const changesets = await pendingChangesets(folder);
  expect(changesets).toEqual(["first-steps"]);
  expect(() => requireVersions(changesets)).toThrow(
    "1 changesets wait, as in .changeset/first-steps.md. Run `npx -y pnpm@12 changeset version`, and commit the result.",
  );
});
