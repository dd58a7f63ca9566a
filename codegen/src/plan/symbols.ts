/** A name and the module that exports it. The printer adds an import for each symbol that a file uses. */
export interface SymbolRef {
  readonly name: string;
  /** A file of the package without its extension (`shapes`, `operations/get-thing`), or a package. */
  readonly module: string;
  /** True for interfaces and types, which do not exist in JavaScript. */
  readonly typeOnly: boolean;
}

export const corePackage = "@ivskit/core";

export function coreType(name: string): SymbolRef {
  return { name, module: corePackage, typeOnly: true };
}

/** The names of the functions, classes and constants of core. The generator cannot name one that core lacks. */
export type CoreValue = keyof typeof import("@ivskit/core");

export function coreValue(name: CoreValue): SymbolRef {
  return { name, module: corePackage, typeOnly: false };
}

export function typeSymbol(name: string, module: string): SymbolRef {
  return { name, module, typeOnly: true };
}

export function valueSymbol(name: string, module: string): SymbolRef {
  return { name, module, typeOnly: false };
}
