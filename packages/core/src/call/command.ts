/** The base of generated commands: an operation with its input. */
import type { Operation } from "../descriptors/operation.ts";
import { redact } from "../secrets/redact.ts";

/** An operation with its input, ready to be sent. Inspection shows no input; `JSON.stringify` shows it without secrets. */
export class Command<I extends object, O extends object> {
  readonly operation: Operation<I, O>;
  readonly #input: I;

  constructor(operation: Operation<I, O>, input: I) {
    this.operation = operation;
    this.#input = input;
  }

  get input(): I {
    return this.#input;
  }

  /** The operation's name and the input, with sensitive members replaced. */
  toJSON(): { operation: string; input: unknown } {
    return { operation: this.operation.name, input: redact(this.#input, this.operation.secrets) };
  }
}
