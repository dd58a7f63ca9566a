// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, readHeaders } from "@ivskit/core";
import type { BatchError, Channel } from "../shapes.js";

/** The channels to be read. */
export interface BatchGetChannelRequest {
  /**
   * ARNs of the channels, 1 to 50.
   *
   * 1 to 50 items.
   */
  arns: string[] | undefined;
}

/** The channels that were found, and an error for each that was not. */
export interface BatchGetChannelResponse {
  /** The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
  accessControlAllowOrigin?: string | undefined;
  /** The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
  accessControlExposeHeaders?: string | undefined;
  /** The header `Cache-Control`: whether and for how long this answer may be kept. */
  cacheControl?: string | undefined;
  /** The channels that could be read. */
  channels?: Channel[] | undefined;
  /** The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
  contentSecurityPolicy?: string | undefined;
  /** One entry for each channel that could not be read. */
  errors?: BatchError[] | undefined;
  /** The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
  strictTransportSecurity?: string | undefined;
  /** The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
  xContentTypeOptions?: string | undefined;
  /** The header `X-Frame-Options`: whether a page may show this answer in a frame. */
  xFrameOptions?: string | undefined;
}

/** Input of {@link BatchGetChannelCommand}. */
export interface BatchGetChannelCommandInput extends BatchGetChannelRequest {}

/** Output of {@link BatchGetChannelCommand}. */
export interface BatchGetChannelCommandOutput extends BatchGetChannelResponse, MetadataBearer {}

/** The HTTP binding of BatchGetChannel. */
const batchGetChannelOperation: Operation<BatchGetChannelCommandInput, BatchGetChannelCommandOutput> = {
  name: "BatchGetChannel",
  path: "/BatchGetChannel",
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
  secrets: ["passphrase"],
};

/**
 * Reads up to 50 channels in one call. Channels that could not be read do not fail the call: each gets an entry in
 * `errors`, so look there as well. At most 5 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link ServiceUnavailable} (503)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class BatchGetChannelCommand extends Command<BatchGetChannelCommandInput, BatchGetChannelCommandOutput, "ivs"> {
  constructor(input: BatchGetChannelCommandInput) {
    super(batchGetChannelOperation, input);
  }
}
