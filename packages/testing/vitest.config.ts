import { vitestConfig } from "@ivskit/tooling/vitest";

export default vitestConfig({
  test: {
    // This limits the columns of the matrix and the programs of READMEs. Each column has its own service, and its own runtime
    // or browser.
    maxConcurrency: 3,
    // The runtime itself loads the built packages, as it does in a user's program. vitest would transform them.
    server: { deps: { external: [/\/packages\/(core|client-[^/]+)\/dist\//] } },
  },
});
