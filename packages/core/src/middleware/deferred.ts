/** A promise that is settled from outside. `Promise.withResolvers` is absent in Node 20. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  /** Has no effect after the promise was settled, as `reject`. */
  resolve(value: T | Promise<T>): void;
  reject(reason: unknown): void;
}

/** Creates a deferred. If no caller waits for its promise, a rejection is not an unhandled one. */
export function createDeferred<T>(): Deferred<T> {
  let settle: Omit<Deferred<T>, "promise"> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  promise.catch(() => {});
  return { promise, ...(settle as unknown as Omit<Deferred<T>, "promise">) };
}
