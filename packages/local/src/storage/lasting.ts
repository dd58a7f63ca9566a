/** Makes the methods of an object wait until their changes are written. */
import type { Journal } from "./journal.ts";

type Method = (...given: never[]) => Promise<unknown>;

/** Each method resolves after its changes are written. If they cannot be written, it rejects and changes nothing. */
export function lasting<T extends { readonly [Name in keyof T]: Method }>(journal: Journal, methods: T): T {
  const wrapped = Object.entries<Method>(methods).map(([name, method]) => {
    return [name, (...given: never[]) => journal.transaction(() => method(...given))];
  });
  return Object.fromEntries(wrapped) as T;
}
