/** The Chromium of the browser tests. The npm package `@sparticuz/chromium` ships it compressed. */
import { createReadStream, createWriteStream, existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { packageFolder } from "./package-folder.ts";

const cache = join(import.meta.dirname, "../../../node_modules/.cache/chromium");

/** No sandbox, because containers run as root; and no requests of the browser itself, such as updates. */
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

/** The folder of the npm package, which also holds fonts. */
export function chromiumPackage(): string {
  return packageFolder("@sparticuz/chromium", import.meta.dirname);
}

/**
 * The path of an executable Chromium: `CHROMIUM_PATH` when that is set, otherwise the one of the npm package. It is
 * unpacked once for each version; several processes may ask for it at the same time.
 */
export async function chromiumPath(): Promise<string> {
  const configured = process.env.CHROMIUM_PATH;
  if (configured !== undefined && configured !== "") return configured;
  const home = chromiumPackage();
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  const path = join(cache, `chromium-${version}`);
  if (!existsSync(path)) await unpack(join(home, "bin/chromium.br"), path);
  return path;
}

/** Writes to a temporary file and renames it: a file that is incomplete or open for writing cannot be executed. */
async function unpack(archive: string, path: string): Promise<void> {
  const temporary = `${path}.${process.pid}.${Date.now()}`;
  await mkdir(cache, { recursive: true });
  try {
    await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(temporary));
    await chmod(temporary, 0o755);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}
