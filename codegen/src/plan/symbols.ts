/** A name and the module that exports it. The printer adds an import for each symbol that a file uses. */
export interface SymbolRef {
  readonly name: string;
  /** A file of the package without its extension (`shapes`, `operations/get-thing`), or a package. */
  readonly module: string;
  /** True for interfaces and types, which do not exist in JavaScript. */
  readonly typeOnly: boolean;
}

export function typeSymbol(name: string, module: string): SymbolRef {
  return { name, module, typeOnly: true };
}

export function valueSymbol(name: string, module: string): SymbolRef {
  return { name, module, typeOnly: false };
}
