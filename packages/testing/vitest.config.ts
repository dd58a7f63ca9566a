import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Built packages are loaded by the runtime itself, as a user's program does it, and not rewritten on the way.
    server: { deps: { external: [/\/packages\/(core|client-[^/]+)\/dist\//] } },
  },
});
