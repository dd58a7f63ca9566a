/**
 * Configures the tests. `vitest run --mode slow` runs the files that are named `*.slow.test.ts`, and otherwise all others run. A
 * timeout ends only a test that hangs: a test that passes ends as soon as its conditions hold.
 */
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: "test/build.ts",
    include: [
      mode === "slow" ? "test/*.slow.test.ts" : "test/*.test.ts",
      ...(process.env.SCREENSHOTS === undefined ? [] : ["test/pictures.ts"]),
    ],
    exclude: mode === "slow" ? [] : ["test/*.slow.test.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    expect: { poll: { timeout: 60_000 } },
  },
}));
