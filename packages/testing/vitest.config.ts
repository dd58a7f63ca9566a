import { vitestConfig } from "@ivskit/tooling/vitest";

export default vitestConfig({
  test: {
    // The runtime itself loads the built packages, as it does in a user's program. vitest would transform them.
    server: { deps: { external: [/\/packages\/(core|client-[^/]+)\/dist\//] } },
  },
});
