/** The compilations of a program: one for each tsconfig, and one for the code that none of them covers. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript-5.9";
import { sourceFiles } from "./find-programs.ts";

export interface ProjectToCheck {
  /** The path of the tsconfig from the program, or a description of the code without one. */
  readonly name: string;
  readonly files: readonly string[];
  readonly options: ts.CompilerOptions;
}

/** The options for JavaScript without a tsconfig, which is often not strict. */
const loose: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  esModuleInterop: true,
  resolveJsonModule: true,
  allowJs: true,
  checkJs: true,
  jsx: ts.JsxEmit.Preserve,
  experimentalDecorators: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
};

export function projectsOf(folder: string): readonly ProjectToCheck[] {
  const configured = configFiles(folder).map((path) => readProject(folder, path));
  const covered = new Set(configured.flatMap(({ files }) => files));
  const rest = sourceFiles(folder)
    .map((path) => join(folder, path))
    .filter((path) => !covered.has(path));
  const isTyped = (path: string): boolean => /\.[cm]?tsx?$/.test(path);
  const parts: readonly ProjectToCheck[] = [
    ...configured,
    // TypeScript without a tsconfig is checked strictly, as the compiler does it for a new project.
    {
      name: "TypeScript without a tsconfig",
      files: rest.filter(isTyped),
      options: overridden({ ...loose, strict: true }),
    },
    { name: "JavaScript without a tsconfig", files: rest.filter((path) => !isTyped(path)), options: overridden(loose) },
  ];
  return parts.filter(({ files }) => files.length > 0);
}

function configFiles(folder: string): readonly string[] {
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !["node_modules", "dist", ".git"].includes(entry.name))
    .flatMap((entry) => configFiles(join(folder, entry.name)));
  const own = ["tsconfig.json", "jsconfig.json"].map((name) => join(folder, name)).find((path) => existsSync(path));
  return own === undefined ? inner : [own, ...inner];
}

function readProject(folder: string, path: string): ProjectToCheck {
  // A config that cannot be read, or that extends one of a missing package, has the options that could be read.
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config?: object };
  const parsed = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(path), undefined, path);
  const options = overridden(parsed.options);
  return { name: relative(folder, path), files: parsed.fileNames, options };
}

/** Returns the options for a check, which writes no files. JavaScript that is compiled is also checked. */
function overridden(options: ts.CompilerOptions): ts.CompilerOptions {
  const { incremental, tsBuildInfoFile, composite, outFile, ...kept } = options;
  return { ...kept, noEmit: true, ...(options.allowJs ? { checkJs: true } : {}) };
}
