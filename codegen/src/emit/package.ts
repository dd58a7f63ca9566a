/** `package.json`, `tsconfig.json` and `README.md`. */
import type { Plan } from "../plan/plan.ts";
import { corePackage } from "../plan/symbols.ts";
import type { FileSpec } from "./files.ts";
import { readmeOf } from "./readme.ts";

export interface PackageOptions {
  /** The name of the package, such as `@ivskit/client-ivs`. */
  readonly name: string;
  /** The version range of core that the package depends on. */
  readonly coreVersion: string;
}

export function emitPackage(plan: Plan, options: PackageOptions): readonly FileSpec[] {
  const { title = plan.model.service.sdkId } = plan.model.service;
  return [
    {
      kind: "json",
      path: "package.json",
      // The release tool sets the version.
      keep: ["version"],
      value: {
        name: options.name,
        version: "0.1.0",
        description: `A small fetch-based client for ${title}, one import per operation, for every JavaScript runtime.`,
        license: "Apache-2.0",
        type: "module",
        sideEffects: false,
        files: ["dist"],
        exports: {
          ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
          "./operations/*": { types: "./dist/operations/*.d.ts", default: "./dist/operations/*.js" },
          "./package.json": "./package.json",
        },
        scripts: { build: `tsc -p tsconfig.json && ${bundleCommand}` },
        dependencies: { [corePackage]: options.coreVersion },
        devDependencies: buildTools,
        publishConfig: { access: "public" },
      },
    },
    { kind: "json", path: "tsconfig.json", keep: [], value: { compilerOptions: compilerOptions, include: ["src"] } },
    { kind: "text", path: "README.md", text: readmeOf(plan, options.name) },
  ];
}

/**
 * The command that bundles the exports of the package into one file. On Node, reading a file per operation would take
 * most of the time of an import. Bundlers drop unused exports of one file as well as unused files.
 */
const bundleCommand =
  "esbuild src/index.ts --bundle --packages=external --format=esm --target=es2022 --outfile=dist/index.js " +
  "--log-level=warning";

const buildTools = { esbuild: "^0.28.2", typescript: "^7.0.2" };

const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  rootDir: "src",
  outDir: "dist",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  declaration: true,
  types: [],
};
