// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { Command, type MetadataBearer, type Operation, readHeaders } from "@ivskit/core";

/** Why the sessions of one viewer of a batch could not be revoked. */
export interface BatchStartViewerSessionRevocationError {
  /**
   * ARN of the channel of the pair that failed.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string;
  /**
   * Id of the viewer of the pair that failed.
   *
   * Length: 1 to 40.
   */
  viewerId: string;
  /** What kind of error it was, for programs. */
  code?: string | undefined;
  /** What went wrong, in words for people. */
  message?: string | undefined;
}

/** The viewers whose sessions are to be revoked. */
export interface BatchStartViewerSessionRevocationRequest {
  /**
   * The viewers and the channels they are to be removed from, 1 to 20 pairs.
   *
   * 1 to 20 items.
   */
  viewerSessions: BatchStartViewerSessionRevocationViewerSession[] | undefined;
}

/** An error for each viewer who could not be handled; without errors, all were. */
export interface BatchStartViewerSessionRevocationResponse {
  /** The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
  accessControlAllowOrigin?: string | undefined;
  /** The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
  accessControlExposeHeaders?: string | undefined;
  /** The header `Cache-Control`: whether and for how long this answer may be kept. */
  cacheControl?: string | undefined;
  /** The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
  contentSecurityPolicy?: string | undefined;
  /** One entry for each pair of channel and viewer that could not be handled. */
  errors?: BatchStartViewerSessionRevocationError[] | undefined;
  /** The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
  strictTransportSecurity?: string | undefined;
  /** The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
  xContentTypeOptions?: string | undefined;
  /** The header `X-Frame-Options`: whether a page may show this answer in a frame. */
  xFrameOptions?: string | undefined;
}

/** One viewer on one channel whose sessions are to be revoked. */
export interface BatchStartViewerSessionRevocationViewerSession {
  /**
   * ARN of the private channel.
   *
   * Length: 1 to 128. Pattern: `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`.
   */
  channelArn: string | undefined;
  /**
   * The viewer, by the id that your tokens carry in the claim `aws:viewer-id`. 1 to 40 characters.
   *
   * Length: 1 to 40.
   */
  viewerId: string | undefined;
  /**
   * Revokes only sessions up to this version, by the number that your tokens carry in the claim
   * `aws:viewer-session-version`. Raise the number in new tokens and the viewer can come back with one of those.
   * Default 0.
   *
   * Range: at least 0. Default of the service: `0`.
   */
  viewerSessionVersionsLessThanOrEqualTo?: number | undefined;
}

/** Input of {@link BatchStartViewerSessionRevocationCommand}. */
export interface BatchStartViewerSessionRevocationCommandInput extends BatchStartViewerSessionRevocationRequest {}

/** Output of {@link BatchStartViewerSessionRevocationCommand}. */
export interface BatchStartViewerSessionRevocationCommandOutput
  extends BatchStartViewerSessionRevocationResponse,
    MetadataBearer {}

/** The HTTP binding of BatchStartViewerSessionRevocation. */
const batchStartViewerSessionRevocationOperation: Operation<
  BatchStartViewerSessionRevocationCommandInput,
  BatchStartViewerSessionRevocationCommandOutput
> = {
  name: "BatchStartViewerSessionRevocation",
  path: "/BatchStartViewerSessionRevocation",
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
};

/**
 * Begins to end the sessions of up to 20 viewers, on one channel or on several. Pairs that could not be handled are
 * listed in `errors` while the others go ahead. At most 2 calls a second.
 *
 * @throws {@link AccessDeniedException} (403)
 * @throws {@link PendingVerification} (403)
 * @throws {@link ThrottlingException} (429)
 * @throws {@link ValidationException} (400)
 * @throws {@link IvsServiceException} for other errors of the service
 */
export class BatchStartViewerSessionRevocationCommand extends Command<
  BatchStartViewerSessionRevocationCommandInput,
  BatchStartViewerSessionRevocationCommandOutput,
  "ivs"
> {
  constructor(input: BatchStartViewerSessionRevocationCommandInput) {
    super(batchStartViewerSessionRevocationOperation, input);
  }
}
