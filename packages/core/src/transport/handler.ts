// What sends requests. The interfaces fit `HttpHandler` of @smithy/types, so its handlers can be passed as they are.

/** A request as handlers take it. */
export interface HttpRequest {
  method: string;
  /** With its colon, as in `https:`. */
  protocol: string;
  hostname: string;
  port?: number;
  /** Encoded, without the query. */
  path: string;
  /** Not encoded; a list repeats its name. Never null here; the type allows it since Smithy's does. */
  query: Record<string, string | string[] | null>;
  /** By lower-case name. */
  headers: Record<string, string>;
  body?: unknown;
}

/** A response as handlers give it. */
export interface HttpResponse {
  statusCode: number;
  headers: Record<string, string>;
  /** A ReadableStream, Blob, Uint8Array, text or Node stream. */
  body?: unknown;
}

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
