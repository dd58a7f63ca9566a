/**
 * The Chromium of the browser tests. The npm package `@sparticuz/chromium` ships it compressed; it is unpacked once for
 * each version, by as many processes at a time as like.
 */
import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

const cache = join(import.meta.dirname, "../../../node_modules/.cache/chromium");

/** No sandbox, as containers run as root; and nothing that a browser does on its own over the network. */
export const chromiumArguments: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
];

/** The path of a Chromium that can be started: `CHROMIUM_PATH` where it is set. */
export async function chromiumPath(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") return given;
  // The package's entry stands in `build/`; its exports hide its package.json from `require`.
  const home = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..");
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const path = join(cache, `chromium-${version}`);
  if (!existsSync(path)) await unpack(join(home, "bin/chromium.br"), path);
  return path;
}

/** Nobody ever sees half a file under `path`, and none that is still open for writing, which cannot be started. */
async function unpack(archive: string, path: string): Promise<void> {
  const own = `${path}.${process.pid}.${Date.now()}`;
  await mkdir(cache, { recursive: true });
  try {
    await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(own));
    await chmod(own, 0o755);
    await rename(own, path);
  } finally {
    await rm(own, { force: true });
  }
}
