/** The parts of a release that publish nothing work with the packages as they are. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { publicPackages, repository } from "@ivskit/tooling/packed/public-packages";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeJsrWorkspace } from "../../release/jsr/workspace.ts";
import { nextVersions } from "../../release/next-versions.ts";
import { rehearseNpm } from "../../release/publish.ts";
import { writeSboms } from "../../release/sboms.ts";

const packages = publicPackages();
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ivskit-release-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("Deno accepts the sources for JSR, with types that it does not infer", async () => {
  const workspace = join(folder, "jsr");
  const names = await writeJsrWorkspace(packages, workspace);
  const deno = join(repository, "node_modules/.bin/deno");
  const env = { ...process.env, NO_COLOR: "1" };
  await execute(deno, ["publish", "--dry-run", "--allow-dirty"], { cwd: workspace, env });
  expect(names).toContain("@ivskit/client-ivs");

  await writeFile(join(workspace, "events/src/index.ts"), "export const later = [1].map((one) => ({ one }));\n");
  await expect(execute(deno, ["publish", "--dry-run", "--allow-dirty"], { cwd: workspace, env })).rejects.toThrow(
    /missing-explicit-type/,
  );
});

test("each package gets a bill of materials with the libraries in its files", async () => {
  await writeSboms(packages, join(folder, "sbom"));
  expect(await readdir(join(folder, "sbom"))).toHaveLength(packages.length);
  const text = await readFile(join(folder, "sbom/ivskit-core.cdx.json"), "utf8");
  const { components, metadata } = JSON.parse(text);
  expect(metadata.component.purl).toMatch(/^pkg:npm\/%40ivskit\/core@/);
  expect(components.map(({ name }: { name: string }) => name)).toContain("@smithy/signature-v4");
});

test("npm would get a tarball of each package", async () => {
  const lines = await rehearseNpm();
  const names = lines.map((line) => line.replace(/@[^@]*$/, "")).sort();
  expect(names).toEqual(packages.map(({ name }) => name).sort());
});

test("changesets lead to versions, and the repository stays as it is", async () => {
  const clone = join(folder, "clone");
  await execute("git", ["clone", "--quiet", "--shared", repository, clone], { cwd: folder, env: process.env });
  const git = (...args: string[]): Promise<string> => execute("git", args, { cwd: clone, env: process.env });
  await writeFile(join(clone, ".changeset/a-break.md"), '---\n"@ivskit/events": major\n---\n\nIt breaks.\n');
  await git("add", ".");
  await git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "change");
  await execute("ln", ["-s", join(repository, "node_modules"), "node_modules"], { cwd: clone, env: process.env });
  const events = packages.filter(({ name }) => name === "@ivskit/events");
  expect(await nextVersions(clone, events)).toEqual([
    { name: "@ivskit/events", from: events[0]?.version, to: expect.stringMatching(/^[1-9]\d*\.0\.0$/) },
  ]);
  expect(await git("status", "--porcelain", "--", ".changeset", "packages")).toBe("");
});
