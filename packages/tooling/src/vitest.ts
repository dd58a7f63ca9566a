/** The vitest configuration that packages share. It separates fast from slow tests, and gives both time on a busy machine. */
import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";

/**
 * The configuration of a package. `vitest run` runs the fast tests; `vitest run --mode slow` runs the tests in files
 * that are named `*.slow.test.ts`.
 *
 * @param own settings of the package, which are added to the shared ones
 */
export function vitestConfig(own: ViteUserConfig = {}): ReturnType<typeof defineConfig> {
  return defineConfig(({ mode }) => mergeConfig(shared(mode === "slow"), own));
}

/** These times only end a test that hangs. None of them says how fast something must be. */
function shared(isSlow: boolean): ViteUserConfig {
  return {
    test: {
      include: [isSlow ? "test/**/*.slow.test.ts" : "test/**/*.test.ts"],
      exclude: isSlow ? [] : ["test/**/*.slow.test.ts"],
      testTimeout: isSlow ? 600_000 : 120_000,
      hookTimeout: 300_000,
      expect: { poll: { timeout: 60_000 } },
    },
  };
}
