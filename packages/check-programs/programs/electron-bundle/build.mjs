import { build } from "esbuild";

/** @type {import("esbuild").BuildOptions} */
const options = { bundle: true, external: ["electron"], logLevel: "error", target: "node20" };
await build({ ...options, entryPoints: ["src/main.ts"], platform: "node", format: "cjs", outfile: "out/main.cjs" });
// The page has no Node, so its bundle takes the variants for browsers.
await build({ ...options, entryPoints: ["src/page.ts"], platform: "browser", format: "iife", outfile: "out/page.js" });
