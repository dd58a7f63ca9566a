/** Declares the interface of `#error-base`, which provides the class that all errors of core extend. */
export interface ErrorBaseRuntime {
  /**
   * The base class. Where a program can have two copies of core, `instanceof` treats the errors of both copies alike.
   */
  readonly IvskitError: new (
    message?: string,
    options?: ErrorOptions,
  ) => Error;
}
