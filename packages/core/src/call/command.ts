/** Defines the base class of generated commands. */
import { shareMiddleware, withSafeInspection } from "#objects";
import type { Operation } from "../descriptors/operation.ts";
import { redact } from "../secrets/redact.ts";
import type { MiddlewareArguments, MiddlewareResult, MiddlewareStack, Next } from "./middleware-stack.ts";
import { WithoutMiddleware } from "./missing-middleware.ts";

/** No program has a value of this type. */
declare const noConfiguration: unique symbol;

/** A configuration that no client has. Tools that accept commands of any client accept it. */
interface NoConfiguration {
  readonly [noConfiguration]: true;
}

/**
 * An operation with its input, ready to be sent. Inspection and `JSON.stringify` show the input without secrets.
 *
 * `S` names the service, so the compiler refuses to send a command with the client of another service.
 */
export class Command<I extends object, O extends object, S extends string = string> extends WithoutMiddleware {
  readonly operation: Operation<I, O>;
  /** The object that was passed to the constructor. It is an own, enumerable property. */
  declare readonly input: I;
  /**
   * The middleware of this command, as in the AWS SDK, in programs that contain `import "@ivskit/core/middleware"`.
   *
   * @throws ConfigurationError without this import
   */
  declare readonly middlewareStack: MiddlewareStack<I, O>;
  /**
   * Does not exist at run time. Tools for the official clients, such as aws-sdk-client-mock, recognise the type of a
   * command and of its output by this method. The type of the configuration fits no official client, since official
   * clients cannot send this command.
   */
  declare readonly resolveMiddleware: (
    stack: never,
    configuration: NoConfiguration,
    options: never,
  ) => Next<MiddlewareArguments<I>, MiddlewareResult<O>>;
  /** Never set. TypeScript ignores a type parameter that no member uses, so the type needs this member. */
  declare readonly _service?: S;

  constructor(operation: Operation<I, O>, input: I) {
    super();
    if (shareMiddleware) shareMiddleware(Command.prototype);
    this.operation = operation;
    // biome-ignore lint/correctness/noConstructorReturn: where this function is defined, programs get a proxy of the command.
    if (withSafeInspection) return withSafeInspection(this, input);
    // Browsers and Workers do not call a getter when they show an object, so a console does not show the input.
    Object.defineProperty(this, "input", { get: () => input, enumerable: true });
  }

  /** Returns the operation's name and the input, in which sensitive members are replaced. */
  toJSON(): { operation: string; input: unknown } {
    return { operation: this.operation.name, input: redact(this.input, this.operation.secrets) };
  }
}
