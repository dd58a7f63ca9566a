/**
 * Which tasks run again after a change, by the hashes that turbo computes: in a copy of the repository, without running
 * any task. A task that does not depend on a file it reads would be a cache hit when that file changes.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const repository = join(import.meta.dirname, "../..");
const turbo = join(repository, "node_modules/.bin/turbo");

let root: string;
let before: ReadonlyMap<string, string>;

/** Hashes by task, as in `@ivskit/core#build`. */
function hashes(): ReadonlyMap<string, string> {
  const output = execFileSync(turbo, ["run", "build", "check", "test", "--dry=json"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    maxBuffer: 64 << 20,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { tasks } = JSON.parse(output) as { readonly tasks: readonly { taskId: string; hash: string }[] };
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
}

/** The tasks whose hashes change with this file, which is put back afterwards. */
function changedBy(file: string): readonly string[] {
  const path = join(root, file);
  try {
    appendFileSync(path, "\n");
    const after = hashes();
    return [...before.keys()].filter((task) => before.get(task) !== after.get(task));
  } finally {
    cpSync(join(repository, file), path);
  }
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "ivskit-turbo-"));
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: repository,
    encoding: "utf8",
  }).split("\n");
  for (const file of files.filter((name) => name !== "" && existsSync(join(repository, name)))) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    cpSync(join(repository, file), join(root, file));
  }
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  before = hashes();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const everyBuild = /#build$/;

test.each<[file: string, changes: readonly string[], keeps: readonly string[]]>([
  // The tools that builds run.
  ["packages/core/build.ts", ["core#build", "client-ivs#build", "local#build", "app-node#test"], ["tooling#test"]],
  ["packages/core/build/library.ts", ["core#build", "local#build"], []],
  ["packages/tooling/src/commonjs/build.ts", ["core#build", "local#build", "client-ivs#build"], []],
  ["packages/client-ivs/build.mjs", ["client-ivs#build", "local#build"], ["core#build"]],
  ["packages/local/build-console.ts", ["local#build", "app-bun#test"], ["core#build", "client-ivs#build"]],
  ["packages/local/console/app.tsx", ["local#build", "local#test"], ["core#build"]],
  // The generator and its input: generated code may differ.
  ["codegen/src/print/print.ts", ["codegen#build", "client-ivs#build", "local#build", "openapi#build"], ["core#build"]],
  ["models/ivs/ivs.json", ["client-ivs#build", "testing#test"], ["core#build"]],
  ["packages/tooling/src/openapi/types-of.ts", ["openapi#build", "openapi#test"], []],
  // Tools and programs that tests run from their sources.
  ["packages/tooling/src/page.ts", ["testing#test", "bench#check", "scripts#test"], ["core#build", "local#build"]],
  [
    "packages/tooling/src/sample-programs.ts",
    ["testing#test", "scripts#check", "bench#check"],
    ["core#build", "local#build"],
  ],
  ["apps/node/src/main.ts", ["app-node#test", "testing#test"], ["core#test", "local#test", "app-bun#test"]],
  // Documentation that tests read, and documentation that none reads.
  ["README.md", ["testing#test"], ["core#test", "testing#check", "app-node#test"]],
  ["docs/runtimes.md", ["testing#test"], ["core#test", "bench#test", "testing#check"]],
  ["docs/supported-versions.md", ["testing#test"], ["core#test"]],
  ["packages/local/README.md", ["local#test", "testing#test"], ["local#build", "core#test", "core#check"]],
  ["packages/local/docs/clock.md", ["local#test", "testing#test"], ["local#build", "core#test", "core#check"]],
  ["docs/performance.md", ["testing#test"], ["bench#test", "core#test"]],
  ["CONTRIBUTING.md", [], ["testing#test", "bench#test", "core#test"]],
  // Files that all packages depend on.
  ["tsconfig.base.json", ["core#build", "app-browser#build", "scripts#check"], []],
  ["pnpm-lock.yaml", ["core#build", "app-browser#test"], []],
])("a change of %s", (file, changes, keeps) => {
  const changed = changedBy(file).map((task) => task.replace("@ivskit/", ""));
  expect(changes.filter((task) => !changed.includes(task))).toEqual([]);
  expect(keeps.filter((task) => changed.includes(task) || !before.has(`@ivskit/${task}`))).toEqual([]);
});

test.each(["CONTRIBUTING.md", "docs/other-services.md", ".changeset/config.json", "packages/core/README.md"])(
  "a change of %s builds nothing",
  (file) => {
    expect(changedBy(file).filter((task) => everyBuild.test(task))).toEqual([]);
  },
);
