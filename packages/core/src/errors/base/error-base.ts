/** The interface of `#error-base`: the class that all errors of core extend. */
export interface ErrorBaseRuntime {
  /** Where a program can have two copies of core, errors of one copy are instances of the other copy's classes. */
  readonly IvskitError: new (
    message?: string,
    options?: ErrorOptions,
  ) => Error;
}
