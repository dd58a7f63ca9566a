/** The TypeScript in the documents about the environment compiles as it stands. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "@ivskit/tooling/execute";
import { expect, test } from "vitest";

const home = join(import.meta.dirname, "../..");
const repository = join(home, "../..");

test.each(["docs/environment.md", "packages/core/README.md"])("%s", async (document) => {
  const blocks = [...readFileSync(join(repository, document), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)];
  expect(blocks.length).toBeGreaterThan(2);
  const folder = mkdtempSync(join(home, ".documents-"));
  try {
    for (const [index, [, code = ""]] of blocks.entries()) writeFileSync(join(folder, `block-${index}.ts`), code);
    const compilerOptions = {
      noEmit: true,
      noUnusedLocals: false,
      isolatedDeclarations: false,
      types: ["node"],
      lib: ["es2023", "dom", "dom.iterable"],
    };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../../../tsconfig.base.json", compilerOptions, include: ["*.ts"] }),
    );
    const { PATH } = process.env;
    expect(
      await execute(join(repository, "node_modules/.bin/tsc"), ["-p", folder], { cwd: folder, env: { PATH } }),
    ).toBe("");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
