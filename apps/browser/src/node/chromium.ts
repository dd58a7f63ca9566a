/**
 * Starts the browser at `CHROMIUM_PATH`; by default, the Chromium of the npm package @sparticuz/chromium. The package
 * contains a compressed file, which is unpacked once per version. The unpacked file gets its final name only when it is
 * complete, so that no process starts an incomplete file.
 */
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright";

const cache = join(import.meta.dirname, "../../../../node_modules/.cache/chromium");

/** The flags let the browser run as root and without a GPU, and prevent it from connecting to other machines. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost",
];

/** @param environment variables for the browser, in addition to those of this process */
export async function launchChromium(environment: Readonly<Record<string, string>> = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || (await unpack()),
    args: flags,
    env: { ...process.env, ...environment },
  });
}

async function unpack(): Promise<string> {
  const folder = join(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))), "..");
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
  const path = join(cache, `chromium-${version}`);
  if (existsSync(path)) return path;
  await mkdir(cache, { recursive: true });
  const temporary = `${path}.${process.pid}`;
  try {
    const packed = createReadStream(join(folder, "bin/chromium.br"));
    await pipeline(packed, createBrotliDecompress(), createWriteStream(temporary));
    await chmod(temporary, 0o755);
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return path;
}
