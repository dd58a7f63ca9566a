/**
 * Declares the interface of `#objects`, which refuses other values than commands, copies inputs, hides the secrets of commands from inspection, and shares
 * middleware between the copies of core in a program.
 */

/** A command whose property `input` is not yet set. */
export interface Inspected {
  /** Returns the members that `JSON.stringify` shows: the input without secrets. */
  toJSON(): { readonly input: unknown };
}

/**
 * The exports of each variant. A variant that accepts only plain objects exports undefined, so that bundlers drop the
 * calls.
 */
export interface ObjectsRuntime {
  /**
   * Adds the own, enumerable property `input` to a command, and returns the command that programs get. Inspection does
   * not show the secrets of its input.
   */
  readonly withSafeInspection: (<T extends Inspected>(command: T, input: object) => T) | undefined;
  /** Copies the members of an input, also those that are not its own or not enumerable. */
  readonly membersOf: ((input: object | null | undefined) => object) | undefined;
  /** Throws an InputError for a value that is not a command of this package. */
  readonly refuseOther: ((value: unknown) => void) | undefined;
  /**
   * Gives the prototype of clients or commands the middleware that the program has loaded or will load, also with
   * another copy of core.
   */
  readonly shareMiddleware: ((prototype: object) => void) | undefined;
}
