// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, readHeaders } from "@ivskit/core";
import type { BatchError, StreamKey } from "../shapes.js";

/** The stream keys to be read. */
export interface BatchGetStreamKeyRequest {
  /**
   * ARNs of the stream keys, 1 to 50.
   *
   * 1 to 50 items.
   */
  arns: string[] | undefined;
}

/** The stream keys that were found, and an error for each that was not. */
export interface BatchGetStreamKeyResponse {
  /** The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
  accessControlAllowOrigin?: string | undefined;
  /** The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
  accessControlExposeHeaders?: string | undefined;
  /** The header `Cache-Control`: whether and for how long this answer may be kept. */
  cacheControl?: string | undefined;
  /** The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
  contentSecurityPolicy?: string | undefined;
  /** One entry for each stream key that could not be read. */
  errors?: BatchError[] | undefined;
  /** The stream keys that could be read, with their secret values. */
  streamKeys?: StreamKey[] | undefined;
  /** The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
  strictTransportSecurity?: string | undefined;
  /** The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
  xContentTypeOptions?: string | undefined;
  /** The header `X-Frame-Options`: whether a page may show this answer in a frame. */
  xFrameOptions?: string | undefined;
}

/** Input of {@link BatchGetStreamKeyCommand}. */
export interface BatchGetStreamKeyCommandInput extends BatchGetStreamKeyRequest {}

/** Output of {@link BatchGetStreamKeyCommand}. */
export interface BatchGetStreamKeyCommandOutput extends BatchGetStreamKeyResponse, MetadataBearer {}

/** The HTTP binding of BatchGetStreamKey. */
const batchGetStreamKeyOperation: Operation<BatchGetStreamKeyCommandInput, BatchGetStreamKeyCommandOutput> = {
  name: "BatchGetStreamKey",
  path: "/BatchGetStreamKey",
  repeatable: true,
  output: {
    read: readHeaders,
    members: {
      accessControlAllowOrigin: {},
      accessControlExposeHeaders: {},
      cacheControl: {},
      contentSecurityPolicy: {},
      strictTransportSecurity: {},
      xContentTypeOptions: {},
      xFrameOptions: {},
    },
  },
  secrets: ["value"],
};

/**
 * Reads up to 50 stream keys, with their secret values, in one call. Keys that could not be read do not fail the call:
 * each gets an entry in `errors`.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ServiceUnavailable} (503)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class BatchGetStreamKeyCommand extends Command<
  BatchGetStreamKeyCommandInput,
  BatchGetStreamKeyCommandOutput,
  "ivs"
> {
  constructor(input: BatchGetStreamKeyCommandInput) {
    super(batchGetStreamKeyOperation, input);
  }
}
