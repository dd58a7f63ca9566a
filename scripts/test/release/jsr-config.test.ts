/** The configuration of a package for JSR, which is derived from its package.json. */
import { expect, test } from "vitest";
import { jsrConfig } from "../../release/jsr/config.ts";

const manifest = {
  name: "@ivskit/some",
  version: "1.2.3",
  license: "Apache-2.0",
  imports: { "#hash": { bun: "./src/hash/bun.ts", node: "./src/hash/node.ts", default: "./src/hash/web.ts" } },
  exports: {
    ".": { import: { types: "./dist/index.d.ts", default: "./dist/index.js" }, require: "./dist/index.cjs" },
    "./operations/*": { import: { types: "./dist/operations/*.d.ts" } },
    "./package.json": "./package.json",
  },
};
const files = ["src/index.ts", "src/operations/get.ts", "src/operations/put.ts", "src/hash/node.ts"];

test("entries name sources, patterns give one entry for each file, and variants are those of Node", () => {
  expect(jsrConfig(manifest, files, { "@smithy/core": "3.41.0" })).toEqual({
    name: "@ivskit/some",
    version: "1.2.3",
    license: "Apache-2.0",
    exports: {
      ".": "./src/index.ts",
      "./operations/get": "./src/operations/get.ts",
      "./operations/put": "./src/operations/put.ts",
    },
    imports: { "#hash": "./src/hash/node.ts", "@smithy/core": "npm:@smithy/core@3.41.0" },
  });
});

test("an entry without a source is an error", () => {
  const exports = { "./gone": { types: "./dist/gone.d.ts" } };
  expect(() => jsrConfig({ ...manifest, exports }, files, {})).toThrow(
    "./gone of package.json has no source: there is no src/gone.ts",
  );
});
