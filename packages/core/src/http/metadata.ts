/** Metadata about a call, which every output and every error carries. */
import type { Headers } from "./message.ts";

/** The metadata of a call. */
export interface ResponseMetadata {
  /** The status of the last response; undefined when none came. */
  httpStatusCode?: number;
  /** The id that the service gave the request. AWS Support asks for it. */
  requestId?: string;
  /** Never set; programs for the AWS SDK read it, where a service may have a second id. */
  extendedRequestId?: string;
  /** Never set; programs for the AWS SDK read it, where it is the id of a CloudFront request. */
  cfId?: string;
  /** The number of attempts, the first included. */
  attempts?: number;
  /** Milliseconds spent waiting between attempts. */
  totalRetryDelay?: number;
  /** Members of the response that are left out, such as `streams[3].startTime: expected a timestamp`. */
  unreadable?: string[];
}

/** An object that carries metadata, such as every output. */
export interface MetadataBearer {
  $metadata: ResponseMetadata;
}

/** The id that the service gave the request; undefined if no header holds one. */
export function readRequestId(headers: Readonly<Headers>): string | undefined {
  return headers["x-amzn-requestid"] ?? headers["x-amz-request-id"] ?? headers["x-amzn-request-id"];
}

/** True for a response of the service itself; false for that of a proxy, which can also have a status and a date. */
export function isFromService(headers: Readonly<Headers>): boolean {
  return !!(readRequestId(headers) ?? headers["x-amzn-errortype"]);
}
