/** Makes the metadata of calls, and reads the headers by which a service identifies its responses. */
import type { Headers, ResponseHead } from "./message.ts";

/** The metadata of a call, which its output or error contains as `$metadata`. */
export interface ResponseMetadata {
  /** The status of the response to the last attempt; undefined if that attempt got no response. */
  httpStatusCode?: number;
  /** The id that the service gave the request. AWS Support asks for it. */
  requestId?: string;
  /** Never set. Programs for the AWS SDK read it: there, it is a second id of the request. */
  extendedRequestId?: string;
  /** Never set. Programs for the AWS SDK read it: there, it is the id of a CloudFront request. */
  cfId?: string;
  /** The number of attempts, the first included. */
  attempts?: number;
  /** Milliseconds spent waiting between attempts. */
  totalRetryDelay?: number;
  /**
   * The members of the response that could not be read and are left out, such as `streams[3].startTime: expected a
   * timestamp`.
   */
  unreadable?: string[];
}

/** An object with metadata, such as an output. */
export interface MetadataBearer {
  $metadata: ResponseMetadata;
}

/** The attempts of a call so far. */
export interface Attempts {
  /** The number of attempts that have begun. */
  attempt: number;
  /** Milliseconds spent waiting between attempts. */
  totalRetryDelay: number;
  /** Status and headers of the response to the last attempt; undefined if no response arrived. */
  head?: ResponseHead | undefined;
}

/**
 * Returns the metadata of a call, with the status and request id in `head`. By default, `head` is the last response.
 */
export function metadataOf(
  { attempt, totalRetryDelay, head: lastHead }: Attempts,
  head: ResponseHead | undefined = lastHead,
): ResponseMetadata {
  return {
    httpStatusCode: head?.statusCode,
    requestId: head && readRequestId(head.headers),
    attempts: attempt,
    totalRetryDelay,
    // The type forbids undefined values, so a cast is needed. A program that reads a member gets undefined, whether the
    // member is absent or has the value undefined.
  } as ResponseMetadata;
}

/** Returns the id that the service gave the request; undefined if no header holds one. */
function readRequestId(headers: Readonly<Headers>): string | undefined {
  return headers["x-amzn-requestid"] ?? headers["x-amz-request-id"] ?? headers["x-amzn-request-id"];
}

/** Returns true if a response has a header that the service sets and proxies do not. */
export function isFromService(headers: Readonly<Headers>): boolean {
  return !!(readRequestId(headers) ?? headers["x-amzn-errortype"]);
}
