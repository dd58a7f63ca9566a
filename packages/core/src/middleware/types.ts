/** Declares the data that passes through the middleware of a call. It has the same type in all steps. */
import type { MiddlewareContext } from "../call/middleware-stack.ts";
import type { HttpRequest, HttpResponse } from "../http/message.ts";

export interface Arguments {
  input: object;
  /** Undefined before the request is written. */
  request?: HttpRequest;
}

export interface Result {
  response?: HttpResponse;
  /** Undefined before the response is read. */
  output?: object;
}

/** Runs the rest of a call: the middleware that follows and the transport. */
export type Next = (args: Arguments) => Promise<Result>;

export type CallMiddleware = (next: Next, context: MiddlewareContext) => Next;
