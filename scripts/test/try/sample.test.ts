/** The package.json of a copied sample, without words that only this repository understands. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "@ivskit/tooling/packed/public-packages";
import { expect, test } from "vitest";
import { parseManifest } from "../../try/manifest.ts";
import { readCatalog, standAlone } from "../../try/sample.ts";

const catalog = { vitest: "5.1.1" };
const plainOf = (text: string): string =>
  standAlone(text, parseManifest(text, "package.json"), catalog, ["@ivskit/local"]);

test("versions of the catalog are written out, and private packages are removed", () => {
  const text = `{
  "name": "@ivskit/app-node",
  "dependencies": { "@ivskit/local": "workspace:*", "hono": "4.13.19" },
  "devDependencies": {
    "@ivskit/tooling": "workspace:*",
    "vitest": "catalog:"
  }
}
`;
  expect(JSON.parse(plainOf(text))).toEqual({
    name: "@ivskit/app-node",
    dependencies: { "@ivskit/local": "workspace:*", hono: "4.13.19" },
    devDependencies: { vitest: "5.1.1" },
  });
});

test("another project keeps its own catalog", () => {
  const text = '{ "name": "mine", "dependencies": { "vitest": "catalog:" } }';
  expect(plainOf(text)).toBe(text);
});

test.each(globSync("apps/*/package.json", { cwd: repository }))("%s needs nothing else of this repository", (file) => {
  const text = readFileSync(join(repository, file), "utf8");
  const own = [...text.matchAll(/"(@ivskit\/(?!tooling|app-)[\w-]+)": "workspace/g)].map(([, name = ""]) => name);
  const plain = standAlone(text, parseManifest(text, file), readCatalog(repository), own);
  expect(plain).not.toContain("catalog:");
  expect(plain).not.toContain("@ivskit/tooling");
});
