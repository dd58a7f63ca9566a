import { vitestConfig } from "@ivskit/tooling/vitest";

export default vitestConfig({
  test: {
    // For columns of the matrix. Each has a service, and a runtime or browser of its own.
    maxConcurrency: 3,
    // The runtime itself loads the built packages, as it does in a user's program. vitest would transform them.
    server: { deps: { external: [/\/packages\/(core|client-[^/]+)\/dist\//] } },
  },
});
