/** Declares HTTP requests and responses as data. The types are compatible with those of Smithy's handlers. */

/** A request that a handler sends. */
export interface HttpRequest {
  method: string;
  /** The protocol with its colon, such as `https:`. */
  protocol: string;
  hostname: string;
  port?: number;
  /** The path, percent-encoded and without the query. */
  path: string;
  /**
   * The parameters of the query, which are not encoded. For a list, the name is sent once for each item. A parameter
   * with the value null is not sent.
   */
  query: Record<string, string | string[] | null>;
  /** The headers, with names in lower case. */
  headers: Record<string, string>;
  body?: unknown;
}

/** A response that a handler returns. */
export interface HttpResponse {
  statusCode: number;
  headers: Record<string, string>;
  /**
   * A Response, ReadableStream, Blob, Uint8Array, string or Node stream, or an object with `text`, `arrayBuffer` and
   * `body` as in a Response.
   */
  body?: unknown;
}

/** Headers, with names in lower case. */
export type Headers = Record<string, string>;

/** Status and headers of a response, without its body. */
export interface ResponseHead {
  readonly statusCode: number;
  readonly headers: Readonly<Headers>;
}
