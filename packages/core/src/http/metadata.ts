/** Declares the metadata of calls, and reads the headers by which a service identifies its responses. */
import type { Headers } from "./message.ts";

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

/** Returns the id that the service gave the request; undefined if no header holds one. */
export function readRequestId(headers: Readonly<Headers>): string | undefined {
  return headers["x-amzn-requestid"] ?? headers["x-amz-request-id"] ?? headers["x-amzn-request-id"];
}

/** Returns true if a response has a header that the service sets and proxies do not. */
export function isFromService(headers: Readonly<Headers>): boolean {
  return !!(readRequestId(headers) ?? headers["x-amzn-errortype"]);
}
