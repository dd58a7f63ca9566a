/** Builds the page and writes `bundle.md`: what each file weighs, and which modules that comes from. */
import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { decode } from "@jridgewell/sourcemap-codec";
import { build, type Rolldown } from "vite";

const root = import.meta.dirname;
const repository = join(root, "../..");

/** Minified bytes by module, told by the source map: from one mapping to the next, the text belongs to its source. */
function weigh({ code, map, fileName }: Rolldown.OutputChunk): Map<string, number> {
  const weights = new Map<string, number>();
  if (map === null) throw new Error(`${fileName} has no source map`);
  const lines = code.split("\n");
  for (const [number, segments] of decode(map.mappings).entries()) {
    const line = lines[number] ?? "";
    for (const [index, segment] of segments.entries()) {
      const source = map.sources[segment[1] ?? -1];
      const name =
        source === undefined || source === null ? "(bundler)" : moduleName(join(root, "dist/assets", source));
      const text = line.slice(segment[0], segments[index + 1]?.[0]);
      weights.set(name, (weights.get(name) ?? 0) + Buffer.byteLength(text));
    }
  }
  return weights;
}

/** The path inside the package, or inside the repository. */
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

function weightTable(head: string, weights: ReadonlyMap<string, number>): string {
  const rows = [...weights].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  const total = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
  return table(
    [head, "bytes", "share"],
    rows.map(([name, bytes]) => [name, String(bytes), `${((100 * bytes) / total).toFixed(1)} %`]),
  );
}

/** With columns as wide as what stands in them; all but the first are numbers, unless they are the fourth. */
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
  "# What the page weighs",
  "Written by `pnpm bundle` from the minified build; bytes of modules are told by its source map.",
  table(
    ["file", "minified", "gzip", "loaded"],
    files
      .map((file) => ({ file, text: file.type === "chunk" ? file.code : Buffer.from(file.source) }))
      .map(({ file, text }) => [
        plain(file.fileName),
        String(Buffer.byteLength(text)),
        String(gzipSync(text, { level: 9 }).length),
        file.type === "chunk" && !file.isEntry ? "when somebody watches" : "at once",
      ]),
  ),
];
for (const chunk of chunks) {
  const modules = weigh(chunk);
  const packages = new Map<string, number>();
  for (const [name, bytes] of modules) {
    packages.set(packageName(name), (packages.get(packageName(name)) ?? 0) + bytes);
  }
  sections.push(`## ${plain(chunk.fileName)}`, weightTable("package", packages));
  if (modules.size > 1) {
    sections.push(`<details><summary>by module</summary>\n\n${weightTable("module", modules)}\n\n</details>`);
  }
}
const report = `${sections.join("\n\n")}\n`;
await writeFile(join(root, "bundle.md"), report);
console.log(report.replace(/\n<details>[\s\S]*?<\/details>\n/g, ""));
