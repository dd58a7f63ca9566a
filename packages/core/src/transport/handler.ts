// What sends requests. The interfaces fit `HttpHandler` of @smithy/types, so its handlers can be passed as they are.
import type { HttpRequest, HttpResponse } from "../http/message.ts";

/** What a handler is told beside the request. */
export interface HttpHandlerOptions {
  abortSignal?: AbortSignal;
  /** Milliseconds. */
  requestTimeout?: number;
}

/** Sends one request. */
export interface HttpHandler {
  handle(request: HttpRequest, options?: HttpHandlerOptions): Promise<{ response: HttpResponse }>;
  destroy?(): void;
}

/** A fetch function, such as the global one, a service binding or a mock. It is called with a Request. */
export type FetchFunction = (request: Request) => Promise<Response>;
