/**
 * Builds the package for each kind of runtime, into few files. On Node, each file adds almost half a millisecond to the
 * start of a program, and the user's compiler reads all of them.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { transformSync } from "esbuild";
import { type OutputOptions, type RollupOptions, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { entries, type Runtime, runtimes } from "./build/entries.ts";
import { leaveOut, replacements, shortNames } from "./build/library.ts";

/** The variant of each runtime-dependent module, by condition; package.json is the only place that lists them. */
const variants: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync("package.json", "utf8"),
).imports;

/** The file that a runtime resolves `#name` to. As in Node, the first condition in package.json that it sets decides. */
function variantOf(id: string, conditions: readonly string[]): string | undefined {
  const found = Object.entries(variants[id] ?? {}).find(([condition]) => conditions.includes(condition));
  return found?.[1];
}

/** Parts with a file of their own, since few programs need them: an entry, or a folder that only one entry imports. */
const apart = [
  ...Object.keys(entries)
    .filter((name) => name !== "index")
    .map((name) => `src/${name}.ts`),
  join("src", "transport", "node-http", ""),
  join("src", "credentials", "remote", ""),
];

/** The sources of the given entries, by name. */
function sourcesOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
}

/**
 * Outside of Node, the base of all errors is `Error` by another name. Pages do not load this name.
 *
 * @see `src/errors/base/web.ts`
 */
function withoutErrorBase(code: string): string {
  const alias = "const IvskitError = Error;";
  return code.includes(alias) ? code.replace(alias, "").replaceAll("IvskitError", "Error") : code;
}

/** Keeps the package small: it holds almost the same code for each runtime. Names and short lines stay, for stack traces. */
const compact: OutputOptions["plugins"] = [
  {
    name: "compact",
    renderChunk: (code) =>
      transformSync(withoutErrorBase(code), {
        minifyWhitespace: true,
        minifySyntax: true,
        lineLimit: 120,
        target: "es2022",
      }).code,
  },
];

/** The files for `require`, which only Node reads. */
const commonJs: OutputOptions = {
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "[name].cjs",
  // In CommonJS, jest cannot run `import()`.
  dynamicImportInCjs: false,
  esModule: true,
};

/** The folders of the packages that are inlined. */
const inlined = new Set<string>();

const mangleProps = new RegExp(`^(${Object.keys(shortNames).join("|")})$`);

async function bundle(options: RollupOptions, ...outputs: readonly OutputOptions[]): Promise<void> {
  const result = await rollup({
    ...options,
    external: [/^node:/, /^@aws-sdk/],
    // A replacement does not have those exports of the replaced module that no code uses.
    shimMissingExports: true,
    onwarn: ({ code, message }) => {
      if (code !== "SHIMMED_EXPORT") throw new Error(message);
    },
  });
  const chunks = [];
  for (const output of outputs) chunks.push(...(await result.write(output)).output);
  await result.close();
  for (const chunk of chunks) {
    const modules = chunk.type === "chunk" ? Object.entries(chunk.modules) : [];
    for (const [path, { renderedLength }] of modules) {
      const [folder] = /^.*\/node_modules\/(@[^/]+\/)?[^/]+\//.exec(path) ?? [];
      if (folder && renderedLength > 0) inlined.add(folder);
    }
  }
}

/** Writes the licences of the inlined packages, which require that their texts are passed on. */
function writeLicences(): void {
  const titlesByText = new Map<string, string[]>();
  for (const folder of [...inlined].sort()) {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const licence = readFileSync(join(folder, "LICENSE"), "utf8").trim();
    // The same licence differs in its line of copyright, so this line goes with the name.
    const [copyright = ""] = /^ *Copyright \d.*$/m.exec(licence) ?? [];
    const title = [`${name} ${version}`, copyright.trim()].filter(Boolean).join("\n");
    const text = licence.replace(`${copyright}\n`, "");
    titlesByText.set(text, [...(titlesByText.get(text) ?? []), title]);
  }
  const texts = [...titlesByText].map(([text, titles]) => `${titles.join("\n\n")}\n\n${text}\n`);
  writeFileSync("dist/THIRD-PARTY-LICENSES.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
}

rmSync("dist", { recursive: true, force: true });
for (const [runtime, conditions] of Object.entries(runtimes)) {
  const names = Object.keys(entries).filter((name) => entries[name]?.includes(runtime as Runtime));
  const output: OutputOptions = {
    dir: `dist/${runtime}`,
    plugins: compact,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    chunkFileNames: "[name].js",
    // Code that entries share is put into `index`, which every client loads. So `index` exports a few names more than
    // its declarations contain.
    manualChunks: (path) => (apart.some((part) => path.includes(part)) ? undefined : "index"),
  };
  await bundle(
    {
      preserveEntrySignatures: "allow-extension",
      input: sourcesOf(names),
      // This removes imports without names, such as `import "./chunk.js"`. The package declares that it has no side
      // effects, so bundlers would warn about them.
      treeshake: { moduleSideEffects: false, tryCatchDeoptimization: false },
      plugins: [
        {
          name: "sources",
          resolveId: {
            order: "pre",
            handler: (id) => {
              const end = Object.keys(replacements).find((name) => id.endsWith(name));
              const replacement = end && replacements[end];
              const path = variantOf(replacement ?? id, conditions) ?? replacement;
              return path && resolve(path);
            },
          },
          load: (path) => {
            // Few programs load these files, and every installation has them once for each runtime.
            const minifyWhitespace = path.includes(join("src", "credentials", ""));
            const options = {
              loader: "ts",
              target: "es2022",
              mangleProps,
              mangleCache: shortNames,
              minifyWhitespace,
            } as const;
            return transformSync(readFileSync(path, "utf8"), options);
          },
        },
        {
          name: "unreachable",
          transform(code, path) {
            return leaveOut(path, code, (text) => this.parse(text));
          },
        },
        // The browser variant of a library runs in every runtime, since it does not use Node.
        nodeResolve({ browser: true, exportConditions: ["browser", "module", "import"] }),
      ],
    },
    output,
    ...(runtime === "node" ? [{ ...output, ...commonJs }] : []),
  );
}
// Declarations are built one by one. Built together, each entry would also declare the exports of the others.
// TypeScript must see the same types by `import` and `require`, or a command of one would not fit a client of the other.
// So each declaration exists once, for `require`, and is exported again for `import`.
for (const name of Object.keys(entries)) {
  await bundle(
    { input: sourcesOf([name]), plugins: [dts({ tsconfig: "tsconfig.build.json" })] },
    { dir: "dist", entryFileNames: "[name].d.cts" },
  );
  writeFileSync(`dist/${name}.d.ts`, `export * from "./${basename(name)}.cjs";\n`);
}
writeLicences();
