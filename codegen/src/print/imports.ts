/** Collects the symbols that a file uses, and writes its imports. */
import { posix } from "node:path";
import type { SymbolRef } from "../plan/symbols.ts";
import { braced } from "./text.ts";

export class Imports {
  /** The module of the file, such as `operations/get-thing`. */
  readonly #module: string;
  /** Names that the file defines. An import of the same name gets an alias. */
  readonly #defined: ReadonlySet<string>;
  readonly #used = new Map<string, { readonly symbol: SymbolRef; readonly local: string }>();
  readonly #locals = new Set<string>();

  constructor(module: string, defined: Iterable<string>) {
    this.#module = module;
    this.#defined = new Set(defined);
  }

  /** @returns the name of the symbol in this file */
  use(symbol: SymbolRef): string {
    if (symbol.module === this.#module) return symbol.name;
    const key = `${symbol.module}#${symbol.name}`;
    const earlier = this.#used.get(key);
    // A value import also serves for types.
    if (earlier && (!earlier.symbol.typeOnly || symbol.typeOnly)) return earlier.local;
    const local = earlier?.local ?? this.#free(symbol.name);
    this.#used.set(key, { symbol, local });
    this.#locals.add(local);
    return local;
  }

  /** Import statements: packages first, then modules of this package, both sorted by name. */
  statements(): readonly string[] {
    const byModule = new Map<string, { readonly symbol: SymbolRef; readonly local: string }[]>();
    for (const used of this.#used.values()) {
      const specifier = specifierOf(used.symbol.module, this.#module);
      byModule.set(specifier, [...(byModule.get(specifier) ?? []), used]);
    }
    const order = (specifier: string): string => (specifier.startsWith(".") ? `1${specifier}` : `0${specifier}`);
    return [...byModule]
      .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
      .map(([specifier, used]) => importStatement(specifier, used));
  }

  #free(name: string): string {
    let local = name;
    while (this.#defined.has(local) || this.#locals.has(local)) local = `${local}_`;
    return local;
  }
}

/** Writes `import type { … }` if all names are types. */
function importStatement(
  specifier: string,
  used: readonly { readonly symbol: SymbolRef; readonly local: string }[],
): string {
  const typesOnly = used.every(({ symbol }) => symbol.typeOnly);
  const names = [...used]
    .sort((a, b) => (a.symbol.name < b.symbol.name ? -1 : 1))
    .map(({ symbol, local }) => {
      const name = local === symbol.name ? local : `${symbol.name} as ${local}`;
      return symbol.typeOnly && !typesOnly ? `type ${name}` : name;
    });
  return `import ${typesOnly ? "type " : ""}${braced(names, specifier)}`;
}

/** Modules of the package get a relative path. Packages, and paths that are already relative, stay as they are. */
export function specifierOf(module: string, from: string): string {
  if (module.startsWith("@") || module.startsWith(".")) return module;
  const path = posix.relative(posix.dirname(from), module);
  return `${path.startsWith(".") ? path : `./${path}`}.js`;
}
