/** Clients export the regions of their service if an overlay lists them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { generate } from "../src/main.ts";
import { repository } from "./support/cli.ts";
import { fill, tempFolder } from "./support/folder.ts";
import { type JsonObject, shop } from "./support/shop.ts";

const folder = tempFolder();
const source = "https://shop.example/regions";
const reason = "No trait of Smithy lists regions.";

/** Generates the shop with this list of regions, or without a list. @returns the folder of the package */
function generated(name: string, regions?: JsonObject): string {
  const shapes = regions && { "shop#Shop": { type: "apply", traits: { "ivskit.codegen#regions": regions } } };
  const here = join(folder, name);
  fill(here, {
    "model.json": JSON.stringify(shop()),
    "overlay.json": JSON.stringify({ smithy: "2.0", shapes: shapes ?? {} }),
  });
  const out = join(here, "out");
  generate({ models: [join(here, "model.json")], overlays: [join(here, "overlay.json")], out });
  return out;
}

const read = (out: string, file: string): string => readFileSync(join(out, file), "utf8");

test("the list of an overlay is exported and shown in the README", () => {
  const out = generated("listed", { names: ["moon-west-1", "moon-east-2"], source, reason });
  expect(read(out, "src/regions.ts")).toMatch(
    /@see https:\/\/shop\.example\/regions\n \*\/\nexport const regions = \["moon-west-1", "moon-east-2"\] as readonly string\[\];\n$/,
  );
  expect(read(out, "src/index.ts")).toContain('export { regions } from "./regions.js";');
  expect(read(out, "README.md")).toContain(`[offered](${source})`);
  expect(read(out, "README.md")).toContain(": `moon-west-1`, `moon-east-2`.");
});

test("without a list there is no such export and no section in the README", () => {
  const out = generated("absent");
  expect(existsSync(join(out, "src/regions.ts"))).toBe(false);
  expect(read(out, "src/index.ts")).not.toContain("regions");
  expect(read(out, "README.md")).not.toContain("## Regions");
});

test("a program that does not use the list does not bundle it", async () => {
  const out = generated("bundled", { names: ["moon-west-1"], source, reason });
  const bundle = async (contents: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: out },
      bundle: true,
      write: false,
      format: "esm",
      alias: { "@ivskit/core": join(repository, "packages/core/dist/web/index.js") },
    });
    return outputFiles[0]?.text ?? "";
  };
  expect(await bundle('export { regions } from "./src/index.ts";')).toContain("moon-west-1");
  expect(await bundle('export { GetItemCommand, ShopClient } from "./src/index.ts";')).not.toContain("moon-west-1");
});

test.each<[fault: string, regions: JsonObject, want: string]>([
  ["no region", { names: [], source, reason }, "at least one region"],
  ["a region twice", { names: ["moon-west-1", "moon-west-1"], source, reason }, "each region once"],
  ["a name that is none", { names: ["Moon West"], source, reason }, "the name of a region"],
  ["no source", { names: ["moon-west-1"], reason }, 'at "source"'],
  ["a source that is not a URL", { names: ["moon-west-1"], source: "the manual", reason }, "https URL"],
  ["no reason", { names: ["moon-west-1"], source }, 'at "reason"'],
])("a list with %s is refused", (fault, regions, want) => {
  expect(() => generated(`refused ${fault}`, regions)).toThrow(want);
});
