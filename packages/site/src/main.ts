/**
 * Builds or serves the site.
 *
 *     node src/main.ts build    writes the site into `dist/`
 *     node src/main.ts dev      serves it, and follows changes of the documents
 */
import { watch } from "node:fs";
import { join } from "node:path";
import { build, createServer } from "vitepress";
import { assemblePages } from "./assemble.ts";
import { repository } from "./repository.ts";

const home = join(import.meta.dirname, "..");
const [command = ""] = process.argv.slice(2);

if (command === "build") {
  assemblePages();
  await build(home);
} else if (command === "dev") {
  assemblePages();
  const server = await createServer(home);
  await server.listen();
  server.printUrls();
  for (const folder of ["docs", "packages/local/docs"]) {
    watch(join(repository, folder), { recursive: true }, (_, name) => {
      if (name?.endsWith(".md")) assemblePages();
    });
  }
} else {
  console.error(`expected the command "build" or "dev", got ${JSON.stringify(command)}`);
  process.exitCode = 2;
}
