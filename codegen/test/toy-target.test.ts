/** A new target is a folder and a line: this test adds one to a copy of the generator, and runs it. */
import { appendFileSync, cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { codegen, runNode } from "./support/cli.ts";
import { fill, tempFolder } from "./support/folder.ts";
import { shop } from "./support/shop.ts";

const toy = `/** The names of the operations, one in a line. */
import type { Target } from "../target.ts";

export const toy: Target = {
  summary: "the names of the operations",
  emit: ({ model, slug }) => {
    const text = model.operations.map(({ name }) => \`\${name}\\n\`).join("");
    return { files: [{ kind: "text", path: \`\${slug}.txt\`, text }], warnings: [] };
  },
};
`;

test("a target is added by a folder and a line of the registry", async () => {
  const folder = tempFolder();
  for (const part of ["src", "overlays", "package.json"]) {
    cpSync(join(codegen, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(codegen, "node_modules"), join(folder, "node_modules"));
  fill(folder, { "src/targets/toy/target.ts": toy, "model.json": JSON.stringify(shop()) });
  appendFileSync(join(folder, "src/targets/registry.ts"), 'export { toy } from "./toy/target.ts";\n');
  fill(folder, {
    "run.ts": `import { generate } from ${JSON.stringify(pathToFileURL(join(folder, "src/main.ts")).href)};
generate({ models: [${JSON.stringify(join(folder, "model.json"))}], out: ${JSON.stringify(join(folder, "out"))}, target: "toy" });
`,
  });
  expect(await runNode(join(folder, "run.ts"))).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(folder, "out/shop.txt"), "utf8")).toBe("GetItem\nListItems\n");
});
