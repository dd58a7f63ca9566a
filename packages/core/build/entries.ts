/** Lists the runtimes and the entries of the package, and derives the parts of package.json that name the entries. */

/** The kinds of runtime. Each has a folder in `dist`, and the conditions that choose its variants of modules. */
export const runtimes = {
  node: ["node", "default"],
  bun: ["bun", "node", "default"],
  web: ["default"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Runtime = keyof typeof runtimes;

const everywhere: readonly Runtime[] = ["node", "bun", "web"];
/** The runtimes of an entry that needs modules of Node. */
const withNodeModules: readonly Runtime[] = ["node", "bun"];

/** The runtimes that each entry is built for. An entry is the file `src/<name>.ts`; `index` is the package itself. */
export const entries: Readonly<Record<string, readonly Runtime[]>> = {
  index: everywhere,
  middleware: everywhere,
  "node-http": withNodeModules,
  sign: everywhere,
  "signed-fetch": everywhere,
  "credentials/cognito": everywhere,
  "credentials/container": withNodeModules,
  "credentials/instance-metadata": withNodeModules,
  "credentials/token-endpoint": everywhere,
  "credentials/web-identity": everywhere,
};

/**
 * The entries whose code is the same for all runtimes. For `import`, each is built into one file. This file imports the
 * rest of the package by its name, so that every runtime resolves the name to its own files.
 */
export const inOneFile: readonly string[] = ["middleware"];

interface Manifest {
  readonly main: string;
  readonly types: string;
  readonly typesVersions: { readonly "*": Readonly<Record<string, readonly string[]>> };
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Returns the members of package.json that depend on the entries. */
export function manifestOf(): Manifest {
  const names = Object.keys(entries);
  const apart = names.filter((name) => name !== "index");
  return {
    main: "./dist/node/index.cjs",
    types: "./dist/index.d.cts",
    // TypeScript reads `typesVersions` with `moduleResolution: "node10"`, which ignores `exports`.
    typesVersions: { "*": Object.fromEntries(apart.map((name) => [name, [`./dist/${name}.d.cts`]])) },
    exports: {
      ...Object.fromEntries(names.map((name) => [name === "index" ? "." : `./${name}`, exportOf(name)])),
      "./package.json": "./package.json",
    },
  };
}

/**
 * Returns the member of `exports` for an entry. A runtime uses the first condition that it sets.
 *
 * With `require`, Node gets a file in CommonJS. Bun, and bundlers, which set `module`, get the same file as with
 * `import`. So a bundle contains one copy of the package. Workers and React Native also get the same file, unless the
 * entry needs modules of Node.
 */
function exportOf(name: string): object {
  const file = (runtime: string): string => `./dist/${runtime}/${name}.js`;
  const types = `./dist/${name}.d.ts`;
  const requiredTypes = `./dist/${name}.d.cts`;
  const required = `./dist/node/${name}.cjs`;
  if (inOneFile.includes(name)) {
    const shared = `./dist/${name}.js`;
    return {
      import: { types, default: shared },
      require: {
        worker: { types, default: shared },
        types: requiredTypes,
        bun: shared,
        module: shared,
        "react-native": shared,
        default: required,
      },
    };
  }
  if (!entries[name]?.includes("web")) {
    return {
      import: { types, bun: file("bun"), default: file("node") },
      require: { types: requiredTypes, bun: file("bun"), module: file("node"), default: required },
    };
  }
  return {
    import: { types, bun: file("bun"), node: file("node"), default: file("web") },
    require: {
      worker: { types, default: file("web") },
      types: requiredTypes,
      bun: file("bun"),
      module: { node: file("node"), default: file("web") },
      "react-native": file("web"),
      default: required,
    },
  };
}
