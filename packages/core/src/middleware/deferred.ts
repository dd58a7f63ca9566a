/** A promise that is settled from outside. `Promise.withResolvers` is absent in Node 20. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  /** Fulfils the promise. `resolve` and `reject` have no effect after one of them was called. */
  resolve(value: T | Promise<T>): void;
  reject(reason: unknown): void;
}

/** Creates a deferred. A rejection of its promise never becomes an unhandled rejection. */
export function createDeferred<T>(): Deferred<T> {
  let settle: Omit<Deferred<T>, "promise"> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  promise.catch(() => {});
  return { promise, ...(settle as unknown as Omit<Deferred<T>, "promise">) };
}
