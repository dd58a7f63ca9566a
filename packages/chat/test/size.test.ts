/** The bytes of this package in a browser bundle of its own, after gzip. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundleWithEsbuild } from "@ivskit/tooling/bundle/esbuild";
import { sizeOf } from "@ivskit/tooling/bundle/size";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..");
const maxBytes = 3_072;

test("the whole package is small", async () => {
  const program = 'export * from "@ivskit/chat";';
  const { gzip } = sizeOf(await bundleWithEsbuild(program, { folder, place: "browser" }));
  expect(gzip).toBeGreaterThan(2_000);
  expect(gzip).toBeLessThanOrEqual(maxBytes);
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  expect(readme).toContain(`${(gzip / 1024).toFixed(1)} KB`);
});
