import { defineConfig } from "vitest/config";

// Tests that start a process or a server need their time on a busy machine; none waits for it otherwise.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
