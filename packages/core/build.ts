/**
 * Builds the package for each kind of runtime, into few files: on Node each file costs a program's start the better half
 * of a millisecond, and the compiler of whoever uses the package reads them all.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { transformSync } from "esbuild";
import { type OutputOptions, type RollupOptions, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

/** Which file stands for which seam; package.json chooses the runtime by condition. */
const runtimes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  node: {
    "#connection": "connection/node",
    "#credentials": "credentials/node",
    "#hash": "hash/node",
  },
  bun: {
    "#connection": "connection/node",
    "#credentials": "credentials/node",
    "#hash": "hash/bun",
  },
  web: {
    "#connection": "connection/web",
    "#credentials": "credentials/web",
    "#hash": "hash/web",
  },
};

/** What package.json exports. */
const entries = ["index", "node-http", "sign", "signed-fetch"];

/** What few programs need. */
const apart = entries.filter((name) => name !== "index").map((name) => `src/${name}.ts`);

const input = Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`]));

/**
 * Members of the library's signer that none of our code reaches: service, region and credentials come with each request.
 * Bundlers keep every member of a class, so the build leaves these out. It fails where one of them is not found.
 */
const unreachable = new Set([
  "applyChecksum",
  "credentialProvider",
  "regionProvider",
  "service",
  "validateResolvedCredentials",
]);

/** Only the parts of a syntax tree that are looked at. @see https://github.com/estree/estree */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly expression?: { readonly left?: { readonly property?: { readonly name?: string } } };
}

/** The class without its unreachable members, and without what its constructor assigns to them. */
function leaveOut(code: string, nodes: readonly Node[]): string {
  const left = nodes.filter(({ key, expression }) =>
    unreachable.has(key?.name ?? expression?.left?.property?.name ?? ""),
  );
  const found = new Set(left.map(({ key, expression }) => key?.name ?? expression?.left?.property?.name));
  for (const name of unreachable)
    if (!found.has(name)) throw new Error(`SignatureV4Base has no member ${name} any more.`);
  return left.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
}

/** Visits the members and statements of a tree in the order of its text. */
function walk(value: unknown, visit: (node: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  if ("type" in value && /^(PropertyDefinition|MethodDefinition|ExpressionStatement)$/.test(`${value.type}`))
    visit(value as Node);
  for (const part of Object.values(value)) walk(part, visit);
}

/** The folders of the packages that are inlined. */
const inlined = new Set<string>();

async function bundle(options: RollupOptions, output: OutputOptions): Promise<void> {
  const result = await rollup({
    ...options,
    external: [/^node:/, /^@aws-sdk/],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  const { output: chunks } = await result.write(output);
  await result.close();
  for (const chunk of chunks) {
    const modules = chunk.type === "chunk" ? Object.entries(chunk.modules) : [];
    for (const [path, { renderedLength }] of modules) {
      const [folder] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+\//.exec(path) ?? [];
      if (folder && renderedLength > 0) inlined.add(folder);
    }
  }
}

/** The licences of the inlined packages, which their terms ask to be passed on. */
function writeLicences(): void {
  const texts = [...inlined].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return `${name} ${version}\n\n${readFileSync(join(folder, "LICENSE"), "utf8").trim()}\n`;
  });
  writeFileSync("dist/THIRD-PARTY-LICENSES.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
}

rmSync("dist", { recursive: true, force: true });
for (const [runtime, seams] of Object.entries(runtimes)) {
  const { "node-http": nodeHttp = "", ...everywhere } = input;
  await bundle(
    {
      preserveEntrySignatures: "allow-extension",
      input: runtime === "node" ? { ...everywhere, "node-http": nodeHttp } : everywhere,
      // A bare import of a part would be a warning in bundlers, since the package says that it has no side effects.
      treeshake: { moduleSideEffects: false },
      plugins: [
        {
          name: "sources",
          resolveId: { order: "pre", handler: (id) => (seams[id] ? resolve("src", `${seams[id]}.ts`) : undefined) },
          load: (path) => transformSync(readFileSync(path, "utf8"), { loader: "ts", target: "es2022" }),
        },
        {
          name: "unreachable",
          transform(code, path) {
            if (!path.endsWith("/SignatureV4Base.js")) return undefined;
            const nodes: Node[] = [];
            walk(this.parse(code), (node) => nodes.push(node));
            return leaveOut(code, nodes);
          },
        },
        // The browser's variant of a library runs everywhere, and touches nothing of Node.
        nodeResolve({ browser: true, exportConditions: ["browser", "module", "import"] }),
      ],
    },
    {
      dir: `dist/${runtime}`,
      hoistTransitiveImports: false,
      minifyInternalExports: false,
      chunkFileNames: "[name].js",
      // What entries share is in the one that every client reads: it exports a few names more than the declarations say.
      manualChunks: (path) => (apart.some((entry) => path.endsWith(entry)) ? undefined : "index"),
    },
  );
}
await bundle(
  { input, plugins: [dts({ tsconfig: "tsconfig.build.json" })] },
  { dir: "dist", chunkFileNames: "core.d.ts", manualChunks: () => "core" },
);
writeLicences();
