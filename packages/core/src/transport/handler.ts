/**
 * Declares the interface of transports. It is compatible with Smithy's `HttpHandler`, so programs can pass handlers of
 * Smithy.
 */
import type { HttpRequest, HttpResponse } from "../http/message.ts";

/** The options of one request. */
export interface HttpHandlerOptions {
  abortSignal?: AbortSignal;
  /** Milliseconds for the request; undefined or 0: no limit. */
  requestTimeout?: number;
}

/** A transport. `handle` sends one request. */
export interface HttpHandler {
  handle(request: HttpRequest, options?: HttpHandlerOptions): Promise<{ response: HttpResponse }>;
  destroy?(): void;
}

/** A fetch function, such as the global one, a service binding or a mock. The client calls it with a Request. */
export type FetchFunction = (request: Request) => Promise<Response>;
