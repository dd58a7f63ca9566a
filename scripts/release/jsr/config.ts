/** Describes a package for JSR, which takes TypeScript sources, from its package.json, which describes built files. */

export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The file for each condition, by specifier, such as `#hash`. */
  readonly imports?: Readonly<Record<string, { readonly node?: string; readonly default: string }>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

export interface JsrConfig {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
}

/**
 * Returns the contents of the package's deno.json.
 *
 * @param files the paths of the package's sources, as in `src/index.ts`
 * @param libraries the versions of the npm packages that the sources import, by name
 * @throws Error if an entry of `exports` has no source, or two entries have the same name
 */
export function jsrConfig(
  manifest: PackageManifest,
  files: readonly string[],
  libraries: Readonly<Record<string, string>>,
): JsrConfig {
  const { name, version, license, imports = {} } = manifest;
  const exports = Object.entries(manifest.exports).flatMap(([entry, target]) => sourcesOf(entry, target, files));
  // JSR has no conditions, so the variant for Node is taken. Users of JSR run Deno, Node or Bun, which all have the
  // modules of Node.
  const variants = Object.entries(imports).map(([specifier, file]) => [specifier, file.node ?? file.default] as const);
  const fromNpm = Object.entries(libraries).map(([library, exact]) => [library, `npm:${library}@${exact}`] as const);
  return {
    name,
    version,
    license,
    exports: Object.fromEntries(exports),
    imports: Object.fromEntries([...variants, ...fromNpm]),
  };
}

/**
 * Returns the entries of JSR for an entry of `exports`. JSR has no patterns, so an entry with `*` becomes one entry for
 * each file.
 */
function sourcesOf(entry: string, target: unknown, files: readonly string[]): readonly (readonly [string, string])[] {
  if (entry === "./package.json") return [];
  const pattern = sourceOf(entry, target);
  const [before = "", after] = pattern.split("*");
  const found = files.filter((file) =>
    after === undefined ? file === pattern : file.startsWith(before) && file.endsWith(after),
  );
  if (found.length === 0) throw new Error(`${entry} of package.json has no source: there is no ${pattern}`);
  return found.map((file) => {
    const middle = after === undefined ? "" : file.slice(before.length, file.length - after.length);
    return [entry.replace("*", middle), `./${file}`] as const;
  });
}

/** Returns the source of an entry. Its path is that of the declarations, with another folder and another ending. */
function sourceOf(entry: string, target: unknown): string {
  const { import: imported } = target as { readonly import?: { readonly types?: string } };
  const types = imported?.types ?? (target as { readonly types?: string }).types;
  if (types === undefined)
    throw new Error(`${entry} of package.json must name a file of types for the condition import`);
  return types.replace(/^\.\/dist\//, "src/").replace(/\.d\.ts$/, ".ts");
}
