/**
 * Declares the interface of `#objects`, which copies inputs, hides the secrets of commands from inspection, and names
 * the missing import of middleware.
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
  readonly membersOf: ((input: object) => object) | undefined;
  /**
   * Adds a getter `middlewareStack` to the prototype of clients or commands, unless it has one. The getter throws a
   * ConfigurationError that names the missing import.
   */
  readonly nameMiddleware: ((prototype: object) => void) | undefined;
}
