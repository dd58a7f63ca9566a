// What every output and every error says about the call behind it.

/** How a call went. */
export interface ResponseMetadata {
  /** Status of the last response; absent when none came. */
  httpStatusCode?: number;
  /** The service's id of the request, to be quoted to support. */
  requestId?: string;
  /** A second id that some services send (`x-amz-id-2`). */
  extendedRequestId?: string;
  /** The id of a CloudFront edge, when one answered (`x-amz-cf-id`). */
  cfId?: string;
  /** How often the request was sent, the first time included. */
  attempts?: number;
  /** Milliseconds spent waiting between attempts. */
  totalRetryDelay?: number;
}

/** Something that carries metadata: every command output. */
export interface MetadataBearer {
  $metadata: ResponseMetadata;
}

/** Headers by lower-case name. */
export type Headers = Record<string, string>;

/** Status and headers of a response, without its body. */
export interface ResponseHead {
  readonly statusCode: number;
  readonly headers: Readonly<Headers>;
}

/** Reads the metadata that a response carries. */
export function readMetadata(
  response: ResponseHead | undefined,
  attempts: number,
  totalRetryDelay: number,
): ResponseMetadata {
  const metadata: ResponseMetadata = { attempts, totalRetryDelay };
  if (!response) return metadata;
  const { headers } = response;
  metadata.httpStatusCode = response.statusCode;
  const requestId = headers["x-amzn-requestid"] ?? headers["x-amz-request-id"] ?? headers["x-amzn-request-id"];
  if (requestId !== undefined) metadata.requestId = requestId;
  if (headers["x-amz-id-2"] !== undefined) metadata.extendedRequestId = headers["x-amz-id-2"];
  if (headers["x-amz-cf-id"] !== undefined) metadata.cfId = headers["x-amz-cf-id"];
  return metadata;
}
