/** The controls of a service, as programs use them. */

type Methods<Result> = Readonly<Record<string, (...given: never[]) => Result>>;

export interface Controls {
  /** Methods that change the state, in groups. Each call is one transaction. */
  readonly actions?: Readonly<Record<string, object>>;
  /** Methods and groups that show the state. */
  readonly views?: object;
}

/** Methods of a group of actions. */
export type Actions = Methods<Promise<unknown>>;

/** Adds a listener for new items. @returns the function that removes it */
export type Subscribe<T> = (listener: (item: T) => void) => () => void;
