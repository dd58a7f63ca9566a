/**
 * Connects the copies of core in one program. On Node, a program that imports core and also requires it has two copies
 * with different classes. Middleware that is loaded in one of the formats must serve the classes of both.
 */
import { version } from "./version.ts";

/** The prototypes of clients and commands in all copies of this version of core. */
export interface Copies {
  /** The prototypes of each copy that has created a client or a command. */
  readonly prototypes: Set<object>;
  /** Gives a prototype its middleware; undefined before the program loads middleware. */
  addMiddleware?: (prototype: object) => void;
}

/** Returns the object that all copies of this version of core share. */
export function sharedCopies(): Copies {
  // Copies of different versions do not fit together, so each version has a key of its own.
  const key = Symbol.for(`@ivskit/core ${version}`);
  const shared = globalThis as { [key]?: Copies };
  shared[key] ??= { prototypes: new Set() };
  return shared[key];
}

/** Adds the prototype of a class to those of the program, and gives it middleware if the program has loaded it. */
export function shareMiddleware(prototype: object): void {
  const copies = sharedCopies();
  if (copies.prototypes.has(prototype)) return;
  copies.prototypes.add(prototype);
  copies.addMiddleware?.(prototype);
}
