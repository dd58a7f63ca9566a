/** Builds the page before the tests, which drive what is built. */
import { join } from "node:path";
import { build } from "vite";

export default async function setup(): Promise<void> {
  await build({ root: join(import.meta.dirname, ".."), logLevel: "warn" });
}
