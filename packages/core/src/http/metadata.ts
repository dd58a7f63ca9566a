// What every output and every error says about the call behind it.
import type { Headers, ResponseHead } from "./message.ts";

/** How a call went. */
export interface ResponseMetadata {
  /** Status of the last response; absent when none came. */
  httpStatusCode?: number;
  /** The service's id of the request, to be quoted to support. */
  requestId?: string;
  /** How often the request was sent, the first time included. */
  attempts?: number;
  /** Milliseconds spent waiting between attempts. */
  totalRetryDelay?: number;
  /** Members of the answer that are left out, as in `streams[3].startTime: expected a timestamp`. */
  unreadable?: string[];
}

/** Something that carries metadata: every command output. */
export interface MetadataBearer {
  $metadata: ResponseMetadata;
}

/** Reads the metadata that a response carries. */
export function readMetadata(
  response: ResponseHead | undefined,
  attempts: number,
  totalRetryDelay: number,
): ResponseMetadata {
  const { statusCode, headers = {} } = response ?? {};
  return {
    httpStatusCode: statusCode,
    requestId: readRequestId(headers),
    attempts,
    totalRetryDelay,
    // What is not there is undefined: a key for it costs nothing.
  } as ResponseMetadata;
}

function readRequestId(headers: Readonly<Headers>): string | undefined {
  return headers["x-amzn-requestid"] ?? headers["x-amz-request-id"] ?? headers["x-amzn-request-id"];
}

/** True for a response of the service itself. A proxy's page has a status and a date too. */
export function isFromService(headers: Readonly<Headers>): boolean {
  return !!(readRequestId(headers) ?? headers["x-amzn-errortype"]);
}
