/**
 * A promise with the functions that settle it, as `Promise.withResolvers` creates it. Node 20 does not have this
 * function.
 */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  /** Resolves the promise. After the first call of `resolve` or `reject`, further calls have no effect. */
  resolve(value: T | Promise<T>): void;
  reject(reason: unknown): void;
}

/** Creates a promise with its functions. A rejection of the promise never becomes an unhandled rejection. */
export function createDeferred<T>(): Deferred<T> {
  let settle: Omit<Deferred<T>, "promise"> | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  promise.catch(() => {});
  return { promise, ...(settle as unknown as Omit<Deferred<T>, "promise">) };
}
