import { defineConfig } from "vitest/config";

// One file after the other: each starts a workerd of its own, and the load test wants the machine for itself.
export default defineConfig({
  test: {
    include: ["test/*.test.ts"],
    globalSetup: "test/bundle.ts",
    fileParallelism: false,
    expect: { poll: { timeout: 15_000, interval: 50 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
