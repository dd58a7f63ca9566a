// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type OutputCodec, ServiceException, readHeaders } from "@ivskit/core";

/**
 * The base class of all errors of the service, and the class of errors that the model does not name.
 *
 * `name` identifies the error, and `$metadata` describes the call.
 */
export class IvsServiceException extends ServiceException {
  static override readonly codec: OutputCodec = {
    read: readHeaders,
    members: {
      accessControlAllowOrigin: {},
      accessControlExposeHeaders: {},
      cacheControl: {},
      contentSecurityPolicy: {},
      strictTransportSecurity: {},
      xAmznErrorType: { name: "x-amzn-errortype" },
      xContentTypeOptions: {},
      xFrameOptions: {},
    },
  };
  /** The header `Access-Control-Allow-Origin`: the web origin that a browser lets read this answer. */
  declare readonly accessControlAllowOrigin?: string | undefined;
  /** The header `Access-Control-Expose-Headers`: the names of the headers that a page in a browser may read. */
  declare readonly accessControlExposeHeaders?: string | undefined;
  /** The header `Cache-Control`: whether and for how long this answer may be kept. */
  declare readonly cacheControl?: string | undefined;
  /** The header `Content-Security-Policy`: from where a browser that shows this answer may load things. */
  declare readonly contentSecurityPolicy?: string | undefined;
  /** What went wrong, in words for people. The text may change; decide by the error's name. */
  declare readonly exceptionMessage?: string | undefined;
  /** The header `Strict-Transport-Security`: for how long browsers should use nothing but HTTPS with this host. */
  declare readonly strictTransportSecurity?: string | undefined;
  /** The header `x-amzn-ErrorType`: the name of the error, sometimes followed by a colon and a URL. */
  declare readonly xAmznErrorType?: string | undefined;
  /** The header `X-Content-Type-Options`: `nosniff` forbids guessing the type of the content. */
  declare readonly xContentTypeOptions?: string | undefined;
  /** The header `X-Frame-Options`: whether a page may show this answer in a frame. */
  declare readonly xFrameOptions?: string | undefined;
}

/**
 * The credentials do not allow this operation on this resource. Status 403, which `PendingVerification` has too.
 *
 * HTTP status 403.
 */
export class AccessDeniedException extends IvsServiceException {
  static override readonly code = "AccessDeniedException";
  declare readonly name: "AccessDeniedException";
  declare readonly $fault: "client";
}

/**
 * The channel exists but nothing is being broadcast on it. Status 404, which `ResourceNotFoundException` has too.
 * `GetStream` tells by this error that a channel is offline.
 *
 * HTTP status 404.
 */
export class ChannelNotBroadcasting extends IvsServiceException {
  static override readonly code = "ChannelNotBroadcasting";
  declare readonly name: "ChannelNotBroadcasting";
  declare readonly $fault: "client";
}

/**
 * The resource is in a state that forbids this: a channel that is live, a recording configuration that a channel still
 * uses, or two filters in `ListChannels`. Status 409. Sending the same call again helps only when the state has
 * changed.
 *
 * HTTP status 409.
 */
export class ConflictException extends IvsServiceException {
  static override readonly code = "ConflictException";
  declare readonly name: "ConflictException";
  declare readonly $fault: "client";
}

/**
 * The service failed for a reason of its own. Status 500. Whether the call had an effect is not certain.
 *
 * HTTP status 500.
 */
export class InternalServerException extends IvsServiceException {
  static override readonly code = "InternalServerException";
  declare readonly name: "InternalServerException";
  override readonly $fault = "server";
}

/**
 * AWS is still verifying the account, which may not do this before that is done. Status 403, which
 * `AccessDeniedException` has too.
 *
 * HTTP status 403.
 */
export class PendingVerification extends IvsServiceException {
  static override readonly code = "PendingVerification";
  declare readonly name: "PendingVerification";
  declare readonly $fault: "client";
}

/**
 * The ARN names nothing that exists in this account and region. A resource that was created a moment ago may not be
 * visible yet. Status 404, which `ChannelNotBroadcasting` has too.
 *
 * HTTP status 404.
 */
export class ResourceNotFoundException extends IvsServiceException {
  static override readonly code = "ResourceNotFoundException";
  declare readonly name: "ResourceNotFoundException";
  declare readonly $fault: "client";
}

/**
 * The account or the channel already holds as many resources of this kind as it may, for instance one stream key on a
 * channel. Status 402.
 *
 * HTTP status 402.
 */
export class ServiceQuotaExceededException extends IvsServiceException {
  static override readonly code = "ServiceQuotaExceededException";
  declare readonly name: "ServiceQuotaExceededException";
  declare readonly $fault: "client";
}

/**
 * The service cannot answer at the moment; try again later. Status 503, which `StreamUnavailable` has too.
 *
 * HTTP status 503.
 */
export class ServiceUnavailable extends IvsServiceException {
  static override readonly code = "ServiceUnavailable";
  declare readonly name: "ServiceUnavailable";
  override readonly $fault = "server";
}

/**
 * The stream is just starting or ending and cannot be stopped at this moment; try again shortly. Status 503, which
 * `ServiceUnavailable` has too.
 *
 * HTTP status 503.
 */
export class StreamUnavailable extends IvsServiceException {
  static override readonly code = "StreamUnavailable";
  declare readonly name: "StreamUnavailable";
  override readonly $fault = "server";
}

/**
 * Too many calls within a second. Status 429. The call had no effect: send it again after a pause.
 *
 * HTTP status 429.
 */
export class ThrottlingException extends IvsServiceException {
  static override readonly code = "ThrottlingException";
  declare readonly name: "ThrottlingException";
  declare readonly $fault: "client";
}

/**
 * The input breaks a rule of the service, such as a length, a pattern or a combination. Status 400. Repeating the call
 * unchanged does not help.
 *
 * HTTP status 400.
 */
export class ValidationException extends IvsServiceException {
  static override readonly code = "ValidationException";
  declare readonly name: "ValidationException";
  declare readonly $fault: "client";
}
