/**
 * Configures the tests. A timeout ends only a test that hangs: a test that passes ends as soon as its conditions hold.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/build.ts",
    include: ["test/*.test.ts", ...(process.env.SCREENSHOTS === undefined ? [] : ["test/pictures.ts"])],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    expect: { poll: { timeout: 60_000 } },
  },
});
