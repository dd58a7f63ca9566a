// The base of generated commands: an operation with its input.
import type { Operation } from "./operation.ts";
import { redact } from "./redact.ts";

/** An operation that is ready to be sent. */
export class Command<I extends object, O extends object> {
  readonly operation: Operation<I, O>;
  readonly input: I;

  constructor(operation: Operation<I, O>, input: I) {
    this.operation = operation;
    this.input = input;
    const show = (): unknown => this.toJSON();
    // Defined here and not as methods: bundlers keep every class that has computed keys.
    Object.defineProperty(this, Symbol.for("nodejs.util.inspect.custom"), { value: show });
    Object.defineProperty(this, Symbol.for("Deno.customInspect"), {
      value: (inspect: (value: unknown, options: unknown) => string, options: unknown) => inspect(show(), options),
    });
  }

  /** What logs and `JSON.stringify` show: sensitive members are replaced. */
  toJSON(): { operation: string; input: unknown } {
    return { operation: this.operation.name, input: redact(this.input, this.operation.input) };
  }
}
