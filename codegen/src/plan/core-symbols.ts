/**
 * Symbols of core, typed by core. They stand apart from other symbols, so that the declarations of this package's entries
 * do not refer to core.
 */
import type { SymbolRef } from "./symbols.ts";

export const corePackage = "@ivskit/core";

export function coreType(name: string): SymbolRef {
  return { name, module: corePackage, typeOnly: true };
}

/** The names of the functions, classes and constants of core. The generator cannot name one that core lacks. */
export type CoreValue = keyof typeof import("@ivskit/core");

export function coreValue(name: CoreValue): SymbolRef {
  return { name, module: corePackage, typeOnly: false };
}
