import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/build.ts",
    include: ["test/*.test.ts", ...(process.env.SCREENSHOTS === undefined ? [] : ["test/pictures.ts"])],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // As long as Playwright waits here: a condition is met when it is met, on a busy machine later.
    expect: { poll: { timeout: 15_000 } },
  },
});
