/** Bundles a program as a user's build does, with each of the common bundlers. */
import type { Bundler } from "./bundler.ts";
import { bundleWithEsbuild } from "./esbuild.ts";
import { bundleWithRollup } from "./rollup.ts";
import { bundleWithWebpack } from "./webpack.ts";

export const bundlers = {
  esbuild: bundleWithEsbuild,
  rollup: bundleWithRollup,
  webpack: bundleWithWebpack,
} as const satisfies Record<string, Bundler>;

export type BundlerName = keyof typeof bundlers;

export const bundlerNames = Object.keys(bundlers) as readonly BundlerName[];
