import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/*.test.ts"],
    fileParallelism: false,
    expect: { poll: { timeout: 15_000, interval: 50 } },
    testTimeout: 60_000,
  },
});
