/**
 * Builds the package for each kind of runtime, into few files: on Node each file costs a program's start the better half
 * of a millisecond, and the compiler of whoever uses the package reads them all.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { type OutputOptions, type RollupOptions, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

/** Which file stands for which seam; package.json chooses the runtime by condition. */
const runtimes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  node: {
    "#caching": "caching/node",
    "#connection": "connection/node",
    "#credentials": "credentials/node",
    "#hash": "hash/node",
  },
  bun: {
    "#caching": "caching/node",
    "#connection": "connection/node",
    "#credentials": "credentials/node",
    "#hash": "hash/bun",
  },
  web: {
    "#caching": "caching/web",
    "#connection": "connection/web",
    "#credentials": "credentials/web",
    "#hash": "hash/web",
  },
};

/** What package.json exports. */
const entries = ["index", "node-http", "sign", "signed-fetch"];

/** What few programs need: an entry, or a folder that only one entry imports. */
const apart = [
  ...entries.filter((name) => name !== "index").map((name) => `src/${name}.ts`),
  join("src", "transport", "node-http", ""),
];

const input = Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`]));

async function bundle(options: RollupOptions, output: OutputOptions): Promise<void> {
  const result = await rollup({
    ...options,
    external: [/^node:/, /^@aws-sdk/],
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  await result.write(output);
  await result.close();
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
          resolveId: { order: "pre", handler: (id) => (seams[id] ? join("src", `${seams[id]}.ts`) : undefined) },
          load: (path) => transformSync(readFileSync(path, "utf8"), { loader: "ts", target: "es2022" }),
        },
      ],
    },
    {
      dir: `dist/${runtime}`,
      hoistTransitiveImports: false,
      minifyInternalExports: false,
      chunkFileNames: "[name].js",
      // What entries share is in the one that every client reads: it exports a few names more than the declarations say.
      manualChunks: (path) => (apart.some((part) => path.includes(part)) ? undefined : "index"),
    },
  );
}
await bundle(
  { input, plugins: [dts({ tsconfig: "tsconfig.build.json" })] },
  { dir: "dist", chunkFileNames: "core.d.ts", manualChunks: () => "core" },
);
