/**
 * Declares the types of middleware. They are compatible with those of @smithy/types, so middleware for the official
 * clients can be added to the clients and commands of this project.
 *
 * @see https://github.com/smithy-lang/smithy-typescript/blob/main/packages/types/src/middleware.ts
 */

/** The data that middleware receives. */
export interface MiddlewareArguments<Input extends object> {
  /** The command's input. Changes that middleware makes before the step `serialize` are sent. */
  input: Input;
}

/** The data that middleware receives from the step `build` on, after the request was written. */
export interface RequestArguments<Input extends object> extends MiddlewareArguments<Input> {
  /** An `HttpRequest`. */
  request: unknown;
}

/** The data that middleware of the step `serialize` receives, before or after the request is written. */
export interface SerializeArguments<Input extends object> extends MiddlewareArguments<Input> {
  /** An `HttpRequest`; undefined before it is written. */
  request?: unknown;
}

/** The data that middleware returns. */
export interface MiddlewareResult<Output extends object> {
  /** An `HttpResponse`. */
  response: unknown;
  output: Output;
}

/** The data that middleware of the step `deserialize` returns, before or after the response is read. */
export interface DeserializeResult<Output extends object> {
  /** An `HttpResponse`. */
  response: unknown;
  output?: Output;
}

/** The steps of a call, in the order in which they run. */
export type Step = "initialize" | "serialize" | "build" | "finalizeRequest" | "deserialize";

/** The place of middleware within its step. */
export type Priority = "high" | "normal" | "low";

/** A logger with a method for each level. */
export interface MiddlewareLogger {
  debug(...content: unknown[]): void;
  info(...content: unknown[]): void;
  warn(...content: unknown[]): void;
  error(...content: unknown[]): void;
}

/** Information about the call for which middleware is created. */
export interface MiddlewareContext {
  /** The name of the client's class, such as `IvsClient`. */
  clientName?: string;
  /** The name of the command's class, such as `GetChannelCommand`. */
  commandName?: string;
  /** Passes entries to the logger of the client. Methods that this logger lacks do nothing. */
  logger?: MiddlewareLogger;
  /** Copies an input for display, without sensitive members. */
  inputFilterSensitiveLog?: (input: unknown) => unknown;
  /** Copies an output for display, without sensitive members. */
  outputFilterSensitiveLog?: (output: unknown) => unknown;
  /** The command and the abort signal, which some tools read. */
  __smithy_context?: Record<string, unknown>;
}

// The types of the next two functions are written as types of methods. TypeScript compares parameters of methods less
// strictly, so that a client of one service is also a `Client` of any service.
/** Runs the middleware that follows, and returns its result. */
export type Next<Arguments, Result> = { next(args: Arguments): Promise<Result> }["next"];

/** The middleware of one step: it gets the next function, and returns one that calls it. */
export type Middleware<Arguments, Result> = {
  create(next: Next<Arguments, Result>, context: MiddlewareContext): Next<Arguments, Result>;
}["create"];

/** The names, aliases and tags of middleware. */
export interface MiddlewareNames {
  /** The name of the middleware. A stack has each name at most once. */
  name?: string;
  /** Further names of the middleware. */
  aliases?: string[];
  tags?: string[];
  /** True: the middleware replaces middleware of the same name, which must have the same place. */
  override?: boolean;
}

/** Names and place of middleware. */
export interface MiddlewareOptions<Place extends Step> extends MiddlewareNames {
  step: Place;
  /** @defaultValue "normal" */
  priority?: Priority;
}

/** Names and place of middleware that stands beside another one. */
export interface RelativeOptions extends MiddlewareNames {
  relation: "before" | "after";
  /** The name of the other middleware. */
  toMiddleware: string;
}

/** A plugin, which adds middleware to a stack. */
export interface Pluggable<Input extends object, Output extends object> {
  applyToStack(stack: MiddlewareStack<Input, Output>): void;
}

/** The middleware of a client or a command. @see https://github.com/smithy-lang/smithy-typescript */
export interface MiddlewareStack<Input extends object, Output extends object> extends Pluggable<Input, Output> {
  /**
   * Adds middleware.
   *
   * @throws Error if its name is in the stack, unless `override` is set and the places are the same
   */
  add(
    middleware: Middleware<MiddlewareArguments<Input>, MiddlewareResult<Output>>,
    options?: Partial<MiddlewareOptions<"initialize">>,
  ): void;
  add(
    middleware: Middleware<SerializeArguments<Input>, MiddlewareResult<Output>>,
    options: MiddlewareOptions<"serialize">,
  ): void;
  add(
    middleware: Middleware<RequestArguments<Input>, MiddlewareResult<Output>>,
    options: MiddlewareOptions<"build" | "finalizeRequest">,
  ): void;
  add(
    middleware: Middleware<RequestArguments<Input>, DeserializeResult<Output>>,
    options: MiddlewareOptions<"deserialize">,
  ): void;
  /**
   * Adds middleware beside other middleware. A call throws an Error if the other middleware is not in the stack by
   * then.
   *
   * @throws Error in the same cases as `add`
   */
  addRelativeTo(
    middleware:
      | Middleware<MiddlewareArguments<Input>, MiddlewareResult<Output>>
      | Middleware<SerializeArguments<Input>, MiddlewareResult<Output>>
      | Middleware<RequestArguments<Input>, MiddlewareResult<Output>>
      | Middleware<RequestArguments<Input>, DeserializeResult<Output>>,
    options: RelativeOptions,
  ): void;
  // TypeScript infers types by the last overload. From the one above, it would infer that every output may be undefined.
  addRelativeTo(middleware: never, options: RelativeOptions): void;
  /** Calls `applyToStack` of a plugin, which adds its middleware. */
  use(plugin: Pluggable<Input, Output>): void;
  /** Returns a copy of the stack. */
  clone(): MiddlewareStack<Input, Output>;
  /** Removes the given middleware, or the middleware with the given name. Returns true if it was in the stack. */
  remove(middleware: object | string): boolean;
  /** Removes all middleware with a tag. Returns true if there was any. */
  removeByTag(tag: string): boolean;
  // With this overload, the type parameters below are not compared, so that this type fits the stack of Smithy.
  concat(from: never): object;
  /** Returns a new stack with the middleware of both stacks. @throws Error in the same cases as `add` */
  concat<InputType extends Input, OutputType extends Output>(
    from: MiddlewareStack<InputType, OutputType>,
  ): MiddlewareStack<InputType, OutputType>;
  /** Returns the names of the middleware with their places, in the order in which they run. */
  identify(): string[];
  /**
   * Sets whether `resolve` prints the result of `identify`. Returns the setting; without `toggle`, it stays unchanged.
   */
  identifyOnResolve(toggle?: boolean): boolean;
  /** Returns a function that runs the middleware, and then the handler, which sends the request. */
  resolve<InputType extends Input, OutputType extends Output>(
    handler: (args: RequestArguments<InputType>) => Promise<DeserializeResult<OutputType>>,
    context: MiddlewareContext,
  ): (args: MiddlewareArguments<InputType>) => Promise<MiddlewareResult<OutputType>>;
}
