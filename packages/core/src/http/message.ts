/** HTTP requests and responses as data. They fit those of `HttpHandler` in @smithy/types. */

/** A request as handlers take it. */
export interface HttpRequest {
  method: string;
  /** With its colon, as in `https:`. */
  protocol: string;
  hostname: string;
  port?: number;
  /** Percent-encoded, without the query. */
  path: string;
  /**
   * Not encoded; the name is sent once per item of a list. Core never sets null; the type allows it because Smithy's type
   * does.
   */
  query: Record<string, string | string[] | null>;
  /** By lower-case name. */
  headers: Record<string, string>;
  body?: unknown;
}

/** A response as handlers return it. */
export interface HttpResponse {
  statusCode: number;
  headers: Record<string, string>;
  /** A ReadableStream, Blob, Uint8Array, string or Node stream. */
  body?: unknown;
}

/** Headers by lower-case name. */
export type Headers = Record<string, string>;

/** Status and headers of a response, without its body. */
export interface ResponseHead {
  readonly statusCode: number;
  readonly headers: Readonly<Headers>;
}
