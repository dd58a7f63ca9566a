/**
 * Configures the tests. A timeout ends only a test that hangs: a test that passes ends as soon as its conditions hold.
 */
import { defineConfig } from "vitest/config";

// The files run one after the other, because each starts its own workerd. `vitest run --mode slow` runs the load test;
// `vitest run` runs all other tests.
export default defineConfig(({ mode }) => ({
  test: {
    include: [mode === "slow" ? "test/*.slow.test.ts" : "test/*.test.ts"],
    exclude: mode === "slow" ? [] : ["test/*.slow.test.ts"],
    globalSetup: "test/bundle.ts",
    fileParallelism: false,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
}));
