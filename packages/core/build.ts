/**
 * Builds `dist`: code for each kind of runtime, declarations, and the licences of the packages inside. The files are
 * few, because on Node each file that a program loads adds almost half a millisecond to its start.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { transformSync } from "esbuild";
import { type OutputOptions, type RollupOptions, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { minify } from "terser";
import { entries, inOneFile, type Runtime, runtimes } from "./build/entries.ts";
import { leaveOut, replacements, shortNames } from "./build/library.ts";

/** The `imports` of package.json: for each module that depends on the runtime, its variants by condition. */
const variants: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync("package.json", "utf8"),
).imports;

/**
 * Returns the file that a runtime with these conditions loads for `#name`; undefined for an id that package.json does
 * not list. As in Node, the first condition in package.json that the runtime sets decides.
 */
function variantOf(id: string, conditions: readonly string[]): string | undefined {
  const found = Object.entries(variants[id] ?? {}).find(([condition]) => conditions.includes(condition));
  return found?.[1];
}

/**
 * Parts of the paths of sources that are not put into `index`, because few programs need them: other entries, and
 * folders that only such entries import.
 */
const apart = [
  ...Object.keys(entries)
    .filter((name) => name !== "index")
    .map((name) => `src/${name}.ts`),
  join("src", "transport", "node-http", ""),
  join("src", "credentials", "remote", ""),
];

/** Parts of the paths of modules that only middleware needs: its sources, and two submodules of @smithy/core. */
const ofMiddleware = [join("src", "middleware"), join("submodules", "client"), join("submodules", "retry")];

/** Returns the name of the file into which a module is put; undefined if the bundler decides. */
function chunkOf(path: string): string | undefined {
  if (ofMiddleware.some((part) => path.includes(part))) return "middleware";
  // Code that several entries use is put into `index`, which every client loads. So `index` exports a few names that its
  // declarations do not contain.
  return apart.some((part) => path.includes(part)) ? undefined : "index";
}

/** Returns the paths of the sources of entries, by the names of the entries. */
function sourcesOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
}

/**
 * Returns code in which `IvskitError` is replaced by `Error` where it is only another name of `Error`. So pages do not
 * load the name.
 *
 * @see `src/errors/base/web.ts`
 */
function withoutErrorBase(code: string): string {
  const alias = "const IvskitError = Error;";
  return code.includes(alias) ? code.replace(alias, "").replaceAll("IvskitError", "Error") : code;
}

/** The code of each file that all runtimes share, by the name of its entry. */
const shared = new Map<string, string>();

/**
 * Returns the code of a file that all runtimes share. It imports the package by its name, instead of the file of one
 * runtime.
 *
 * @throws Error if the code is not the same for each runtime
 */
function withPackageName(name: string, code: string): string {
  const result = code.replace(/(?<= from ["'])\.\/[a-z]+\/index\.js(?=["'])/, "@ivskit/core");
  if ((shared.get(name) ?? result) !== result) throw new Error(`${name} must be the same for all runtimes`);
  shared.set(name, result);
  return result;
}

/**
 * Makes the files small, because the package contains almost the same code for each runtime. Stack traces stay
 * readable: functions and classes keep their names, and lines are short. `instanceof` also compares the names of
 * classes.
 */
const compact: OutputOptions["plugins"] = [
  {
    name: "compact",
    renderChunk: async (chunk, { name }, { format }) => {
      const own = format === "es" && inOneFile.includes(name) ? withPackageName(name, chunk) : chunk;
      const { code } = transformSync(withoutErrorBase(own), {
        minifyWhitespace: true,
        minifySyntax: true,
        target: "es2022",
      });
      const mangle = { keep_classnames: true, keep_fnames: true, toplevel: inOneFile.includes(name) };
      const result = await minify(code, { compress: false, mangle, format: { max_line_len: 120 } });
      return result.code ?? null;
    },
  },
];

/** The output options of the files that `require` loads on Node. */
const commonJs: OutputOptions = {
  format: "cjs",
  entryFileNames: "node/[name].cjs",
  chunkFileNames: "node/[name].cjs",
  // Without `--experimental-vm-modules`, Jest cannot run `import()`. So the files contain `require()` instead.
  dynamicImportInCjs: false,
  esModule: true,
};

/** The folders of the packages whose code is included in the built files. */
const inlined = new Set<string>();

const mangleProps = new RegExp(`^(${Object.keys(shortNames).join("|")})$`);

async function bundle(options: RollupOptions, ...outputs: readonly OutputOptions[]): Promise<void> {
  const result = await rollup({
    ...options,
    external: [/^node:/, /^@aws-sdk/],
    // A replacement lacks exports of the replaced module that no code uses. So a missing export is not an error.
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
    // The copyright line is written below the package's name, so that packages which differ only in this line share the
    // rest of the text.
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
    dir: "dist",
    plugins: compact,
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    entryFileNames: ({ name }) => (inOneFile.includes(name) ? "[name].js" : `${runtime}/[name].js`),
    chunkFileNames: `${runtime}/[name].js`,
    manualChunks: chunkOf,
  };
  await bundle(
    {
      preserveEntrySignatures: "allow-extension",
      input: sourcesOf(names),
      // This removes imports without names, such as `import "./chunk.js"`. Bundlers would warn about them, because
      // package.json declares that the files have no side effects.
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
            // The sources in `credentials` are made small, because few programs load them, but every installation
            // contains them for each runtime.
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
        // The browser variant of a library is used for all runtimes, because it does not need Node.
        nodeResolve({ browser: true, exportConditions: ["browser", "module", "import"] }),
      ],
    },
    output,
    ...(runtime === "node" ? [{ ...output, ...commonJs }] : []),
  );
}
// The declarations of each entry are built alone, because otherwise each entry would also declare the exports of the
// others. TypeScript must see the same types by `import` and by `require`. Otherwise, a client that was required could
// not send a command that was imported. So the file for `require` contains the types, and the file for `import`
// re-exports them.
for (const name of Object.keys(entries)) {
  await bundle(
    { input: sourcesOf([name]), plugins: [dts({ tsconfig: "tsconfig.build.json" })] },
    { dir: "dist", entryFileNames: "[name].d.cts" },
  );
  writeFileSync(`dist/${name}.d.ts`, `export * from "./${basename(name)}.cjs";\n`);
}
writeLicences();
