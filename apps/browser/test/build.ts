/** Builds the page before the tests, which open the built page. */
import { join } from "node:path";
import { build } from "vite";

export default async function setup(): Promise<void> {
  await buildPage();
}

/** Builds the page as `pnpm build` does. With the NODE_ENV of a test run, Vite would add code for development. */
export async function buildPage(folder = "dist"): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  try {
    await build({
      root: join(import.meta.dirname, ".."),
      logLevel: "warn",
      build: { outDir: folder, emptyOutDir: true },
    });
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
}
