/** The base of generated commands: an operation with its input. */
import { withSafeInspection } from "#objects";
import type { Operation } from "../descriptors/operation.ts";
import { redact } from "../secrets/redact.ts";

/**
 * An operation with its input, ready to be sent. Inspection and `JSON.stringify` show the input without secrets.
 *
 * `S` is the service, so that a client refuses the commands of another service at compile time.
 */
export class Command<I extends object, O extends object, S extends string = string> {
  readonly operation: Operation<I, O>;
  /** The object that the constructor received; an own, enumerable property. */
  declare readonly input: I;
  /** Never set: it makes the service a part of this type. */
  declare readonly _service?: S;

  constructor(operation: Operation<I, O>, input: I) {
    this.operation = operation;
    // biome-ignore lint/correctness/noConstructorReturn: on these runtimes, programs get a proxy of the command.
    if (withSafeInspection) return withSafeInspection(this, input);
    // Inspection in browsers calls no getter.
    Object.defineProperty(this, "input", { get: () => input, enumerable: true });
  }

  /** The operation's name and the input, with sensitive members replaced. */
  toJSON(): { operation: string; input: unknown } {
    return { operation: this.operation.name, input: redact(this.input, this.operation.secrets) };
  }
}
