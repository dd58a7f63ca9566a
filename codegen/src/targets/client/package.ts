/** `package.json`, `tsconfig.json`, `build.mjs` and `README.md`. */
import type { FileSpec } from "../../emit/files.ts";
import { corePackage } from "../../plan/core-symbols.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PackageOptions } from "../target.ts";
import { buildScript } from "./build-script.ts";
import { readmeOf } from "./readme.ts";

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
        keywords: ["aws", "aws-sdk", "fetch", "smithy", plan.slug],
        license: "Apache-2.0",
        ...options.metadata,
        engines: { node: ">=20" },
        type: "module",
        sideEffects: false,
        files: ["dist"],
        main: "./dist/index.cjs",
        types: "./dist/index.d.cts",
        // Only TypeScript's resolution of before Node 12 reads them, which knows no `exports`.
        typesVersions: { "*": { "operations/*": ["./dist/operations/*.d.cts"] } },
        exports: {
          ".": exportOf("./dist/index"),
          "./operations/*": exportOf("./dist/operations/*"),
          "./package.json": "./package.json",
        },
        scripts: { build: "tsc -p tsconfig.json && node build.mjs" },
        dependencies: { [corePackage]: options.coreVersion },
        devDependencies: buildTools,
        publishConfig: { access: "public" },
      },
    },
    { kind: "json", path: "tsconfig.json", keep: [], value: { compilerOptions: compilerOptions, include: ["src"] } },
    { kind: "text", path: "build.mjs", text: buildScript },
    { kind: "text", path: "README.md", text: readmeOf(plan, options.name) },
  ];
}

/**
 * The export of a module for import and for require. Bundlers set the condition `module` with both, and so include one
 * copy of a package that a program imports and requires.
 */
function exportOf(path: string): object {
  return {
    import: { types: `${path}.d.ts`, default: `${path}.js` },
    require: { types: `${path}.d.cts`, module: `${path}.js`, default: `${path}.cjs` },
  };
}

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
  emitDeclarationOnly: true,
  types: [],
};
