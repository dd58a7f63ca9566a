/** Sixth stage: lays files out as Biome does, so that a formatter does not change generated files. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PrintedFile } from "../print/print.ts";

const configuration = {
  root: true,
  // The default limit is 1 MiB. The types of a large service need more.
  files: { maxSize: 2 ** 30 },
  formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 120 },
};

/**
 * Formats all files in one run of the formatter, which takes less time than a run for each file.
 *
 * @throws Error if the formatter cannot be run, or cannot read a file
 */
export function format(files: readonly PrintedFile[]): readonly PrintedFile[] {
  const folder = mkdtempSync(join(tmpdir(), "ivskit-codegen-format-"));
  try {
    writeFileSync(join(folder, "biome.json"), JSON.stringify(configuration));
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    runBiome(folder);
    return files.map((file) => ({ ...file, text: readFileSync(join(folder, file.path), "utf8") }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runBiome(folder: string): void {
  const program = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  // The path of the configuration is named, because an environment variable can name another.
  const args = [program, "format", "--write", "--colors=off", "--config-path=."];
  const { error, status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (error) throw new Error("The formatter @biomejs/biome cannot be run.", { cause: error });
  if (status !== 0) throw new Error(`The formatter @biomejs/biome failed with status ${status}: ${stderr}${stdout}`);
}
