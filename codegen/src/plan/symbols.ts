/** A name and the module that exports it; printing turns uses of it into imports. */
export interface SymbolRef {
  readonly name: string;
  /** A file of the package without its ending (`shapes`, `operations/get-thing`), or a package. */
  readonly module: string;
  /** True for interfaces and types, which leave no trace in JavaScript. */
  readonly typeOnly: boolean;
}

export const CORE = "@ivskit/core";

export function coreType(name: string): SymbolRef {
  return { name, module: CORE, typeOnly: true };
}

export function coreValue(name: string): SymbolRef {
  return { name, module: CORE, typeOnly: false };
}

export function typeSymbol(name: string, module: string): SymbolRef {
  return { name, module, typeOnly: true };
}

export function valueSymbol(name: string, module: string): SymbolRef {
  return { name, module, typeOnly: false };
}
