/** `package.json`, `tsconfig.json` and `README.md`: what makes the sources a package. */
import type { Plan } from "../plan/plan.ts";
import { CORE } from "../plan/symbols.ts";
import type { FileSpec } from "./files.ts";
import { readmeOf } from "./readme.ts";

export interface PackageOptions {
  /** As in `@ivskit/client-ivs`. */
  readonly name: string;
  /** The range of versions of core that the package depends on. */
  readonly coreVersion: string;
}

export function emitPackage(plan: Plan, options: PackageOptions): readonly FileSpec[] {
  const { title = plan.model.service.sdkId } = plan.model.service;
  return [
    {
      kind: "json",
      path: "package.json",
      // Versions are given by the release tool.
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
        scripts: { build: `tsc -p tsconfig.json && ${BUNDLE}` },
        dependencies: { [CORE]: options.coreVersion },
        devDependencies: BUILD_TOOLS,
        publishConfig: { access: "public" },
      },
    },
    { kind: "json", path: "tsconfig.json", keep: [], value: { compilerOptions: COMPILER_OPTIONS, include: ["src"] } },
    { kind: "text", path: "README.md", text: readmeOf(plan, options.name) },
  ];
}

/**
 * All that the package exports at its top goes into one file: reading one for each operation would take most of the time
 * of an import on Node. Bundlers drop what is unused from it as they would drop files.
 */
const BUNDLE =
  "esbuild src/index.ts --bundle --packages=external --format=esm --target=es2022 --outfile=dist/index.js " +
  "--log-level=warning";

const BUILD_TOOLS = { esbuild: "^0.28.2", typescript: "^7.0.2" };

const COMPILER_OPTIONS = {
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
