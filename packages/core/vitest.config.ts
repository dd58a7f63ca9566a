import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The sources themselves, and not what was built from them some time ago.
const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
  resolve: {
    alias: {
      "#connection": source("connection/node.ts"),
      "#credentials": source("credentials/node.ts"),
      "#hash": source("hash/node.ts"),
    },
  },
});
