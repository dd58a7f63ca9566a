/** The command `try`: its help, and errors before it builds or writes anything. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const program = join(import.meta.dirname, "../../try.ts");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ivskit try "));
  writeFileSync(join(folder, "package.json"), "{}");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync("node", [program, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("--help prints the options", () => {
  const { status, stdout, stderr } = run("--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^Packs the public packages/);
  expect(stdout).toMatch(/FOLDER(.|\n)*--package-manager NAME(.|\n)*--only NAMES(.|\n)*--help/);
});

test.each([
  { args: [], stderr: "try: No folder was given; expected the top folder of a project\n" },
  { args: ["/nowhere"], stderr: "try: /nowhere does not exist; expected the top folder of a project\n" },
  {
    args: ["."],
    only: "cor",
    stderr: /^try: There is no package @ivskit\/cor; expected one of @ivskit\/codegen, .*\n$/,
  },
])("$args fails with one line", ({ args, only, stderr }) => {
  const given = args.map((arg) => (arg === "." ? folder : arg));
  const { status, ...said } = run(...given, ...(only ? ["--only", only] : []));
  expect(status).toBe(2);
  expect(said.stderr).toEqual(typeof stderr === "string" ? stderr : expect.stringMatching(stderr));
  expect(said.stdout).toBe("");
  expect(readdirSync(folder)).toEqual(["package.json"]);
});
