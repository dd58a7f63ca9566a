/**
 * Configures the tests. A timeout ends only a test that hangs: a test that passes ends as soon as its conditions hold.
 */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/*.test.ts"],
    fileParallelism: false,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
