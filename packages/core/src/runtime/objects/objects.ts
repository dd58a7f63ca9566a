/** The interface of `#objects`: how a client treats the objects of programs. */

/** A command before it has its input. */
export interface Inspected {
  /** What `JSON.stringify` shows: the input without secrets. */
  toJSON(): { readonly input: unknown };
}

/** The exports of each variant. */
export interface ObjectsRuntime {
  /**
   * Adds the own, enumerable property `input` to a command, and returns the command that programs get. Inspection does
   * not show its secrets.
   */
  withInput<T extends Inspected>(command: T, input: object): T;
  /** Copies the members of an input. */
  membersOf(input: object): object;
}
