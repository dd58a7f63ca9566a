import { defineConfig } from "vitest/config";

// Tests that start the command line or the compiler take seconds on a busy machine; none of them waits for a clock.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 } });
