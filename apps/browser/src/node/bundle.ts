/** Builds the page and writes `bundle.md`: the size of each file, by package and module. */
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { decode } from "@jridgewell/sourcemap-codec";
import { build, type Rolldown } from "vite";

const root = join(import.meta.dirname, "../..");
const repository = join(root, "../..");

/**
 * Returns the minified size of each module, in bytes. In a source map, the text between two mappings belongs to the source of
 * the first of the two mappings.
 */
function sizesOf({ code, map, fileName }: Rolldown.OutputChunk): Map<string, number> {
  const sizes = new Map<string, number>();
  if (map === null) throw new Error(`${fileName} has no source map`);
  const lines = code.split("\n");
  for (const [number, segments] of decode(map.mappings).entries()) {
    const line = lines[number] ?? "";
    for (const [index, segment] of segments.entries()) {
      const source = map.sources[segment[1] ?? -1];
      const name =
        source === undefined || source === null ? "(bundler)" : moduleName(join(root, "dist/assets", source));
      const text = line.slice(segment[0], segments[index + 1]?.[0]);
      sizes.set(name, (sizes.get(name) ?? 0) + Buffer.byteLength(text));
    }
  }
  return sizes;
}

/** Returns the path of a module, from the name of its npm package on, or within this app or this repository. */
function moduleName(path: string): string {
  const inside = path.split("/node_modules/").at(-1) ?? path;
  return inside === path ? relative(repository, path).replace(/^apps\/browser\//, "") : inside;
}

function packageName(module: string): string {
  const own = /^packages\/([^/]+)\//.exec(module)?.[1];
  if (own !== undefined) return `@ivskit/${own}`;
  if (/^(src\/|\(|index\.html|vite\/|\0|rolldown)/.test(module)) return "this app";
  return /^(@[^/]+\/[^/]+|[^/]+)/.exec(module)?.[1] ?? module;
}

function sizeTable(head: string, sizes: ReadonlyMap<string, number>): string {
  const rows = [...sizes].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  return table(
    [head, "bytes", "share"],
    rows.map(([name, bytes]) => [name, String(bytes), `${((100 * bytes) / total).toFixed(1)} %`]),
  );
}

/** Returns a Markdown table. The first and the fourth column contain text, and the other columns contain numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isText = (column: number): boolean => column === 0 || column === 3;
  const width = (column: number): number => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), 3);
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (isText(column) ? cell.padEnd(width(column)) : cell.padStart(width(column)))).join(" | ")} |`;
  const rule = head.map((_, column) =>
    isText(column) ? "-".repeat(width(column)) : `${"-".repeat(width(column) - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

const built = (await build({
  root,
  logLevel: "warn",
  build: { sourcemap: "hidden", write: false },
})) as Rolldown.RolldownOutput;
const files = built.output.filter(({ fileName }) => !fileName.endsWith(".map"));
const chunks = files.filter((file) => file.type === "chunk").sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
const plain = (name: string): string => name.replace(/-[\w-]{8}(?=\.\w+$)/, "").replace(/^assets\//, "");

const sections = [
  "# The size of the page",
  "This file is written by `pnpm bundle`. It measures the minified build, and attributes bytes to modules by its source map.",
  table(
    ["file", "minified", "gzip", "loaded"],
    files
      .map((file) => ({ file, text: file.type === "chunk" ? file.code : Buffer.from(file.source) }))
      .map(({ file, text }) => [
        plain(file.fileName),
        String(Buffer.byteLength(text)),
        String(gzipSync(text, { level: 9 }).length),
        file.type === "chunk" && !file.isEntry
          ? file.name === "chat"
            ? "when the chat is opened"
            : "when the picture is played"
          : "immediately",
      ]),
  ),
];
for (const chunk of chunks) {
  const modules = sizesOf(chunk);
  const packages = new Map<string, number>();
  for (const [name, bytes] of modules) {
    packages.set(packageName(name), (packages.get(packageName(name)) ?? 0) + bytes);
  }
  sections.push(`## ${plain(chunk.fileName)}`, sizeTable("package", packages));
  if (modules.size > 1) {
    sections.push(`<details><summary>by module</summary>\n\n${sizeTable("module", modules)}\n\n</details>`);
  }
}
const report = `${sections.join("\n\n")}\n`;
await writeFile(join(root, "bundle.md"), report);
console.log(report.replace(/\n<details>[\s\S]*?<\/details>\n/g, ""));
