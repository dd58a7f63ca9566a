/** Makes the methods of an object wait until what they did is written. */
import type { Journal } from "./journal.ts";

/** Each method that gives a promise then resolves no sooner than its changes are kept. */
export function lasting<T extends object>(journal: Journal, methods: T): T {
  const wrapped = Object.entries(methods).map(([name, method]: [string, unknown]) => {
    if (typeof method !== "function") return [name, method];
    const wrapper = (...given: unknown[]): unknown => {
      const result: unknown = method(...given);
      return result instanceof Promise ? settle(journal, result) : result;
    };
    return [name, wrapper];
  });
  return Object.fromEntries(wrapped) as T;
}

async function settle(journal: Journal, result: Promise<unknown>): Promise<unknown> {
  try {
    return await result;
  } finally {
    await journal.settled();
  }
}
