// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { ServiceException } from "@ivskit/core";
import type { ResourceType, ValidationExceptionField, ValidationExceptionReason } from "./shapes.js";

/**
 * The base class of all errors of the service, and the class of errors that the model does not name.
 *
 * `name` identifies the error, and `$metadata` describes the call.
 */
export class IvschatServiceException extends ServiceException {}

/**
 * The credentials do not allow this operation on this resource. Status 403, which `PendingVerification` has too.
 *
 * HTTP status 403.
 */
export class AccessDeniedException extends IvschatServiceException {
  static override readonly code = "AccessDeniedException";
  declare readonly name: "AccessDeniedException";
  declare readonly $fault: "client";
}

/**
 * The resource is in a state that forbids this, such as a logging configuration that a room still uses or that is just
 * being changed. Status 409. Sending the same call again helps only when the state has changed.
 *
 * HTTP status 409.
 */
export class ConflictException extends IvschatServiceException {
  static override readonly code = "ConflictException";
  declare readonly name: "ConflictException";
  declare readonly $fault: "client";
  /**
   * Id of the resource that it is about: the part of its ARN behind the last slash, 12 letters and digits.
   *
   * Pattern: `^[a-zA-Z0-9]+$`.
   */
  declare readonly resourceId?: string | undefined;
  /** Kind of the resource that it is about. */
  declare readonly resourceType?: ResourceType | undefined;
}

/**
 * The service failed for a reason of its own. Status 500. Whether the call had an effect is not certain.
 *
 * HTTP status 500.
 */
export class InternalServerException extends IvschatServiceException {
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
export class PendingVerification extends IvschatServiceException {
  static override readonly code = "PendingVerification";
  declare readonly name: "PendingVerification";
  declare readonly $fault: "client";
}

/**
 * The ARN names nothing that exists in this account and region. A resource that was created a moment ago may not be
 * visible yet. Status 404.
 *
 * HTTP status 404.
 */
export class ResourceNotFoundException extends IvschatServiceException {
  static override readonly code = "ResourceNotFoundException";
  declare readonly name: "ResourceNotFoundException";
  declare readonly $fault: "client";
  /**
   * Id of the resource that it is about: the part of its ARN behind the last slash, 12 letters and digits.
   *
   * Pattern: `^[a-zA-Z0-9]+$`.
   */
  declare readonly resourceId?: string | undefined;
  /** Kind of the resource that it is about. */
  declare readonly resourceType?: ResourceType | undefined;
}

/**
 * The account already holds as many resources of this kind as it may. Status 402.
 *
 * HTTP status 402.
 */
export class ServiceQuotaExceededException extends IvschatServiceException {
  static override readonly code = "ServiceQuotaExceededException";
  declare readonly name: "ServiceQuotaExceededException";
  declare readonly $fault: "client";
  /**
   * How many resources of this kind there may be.
   *
   * Default of the service: `0`.
   */
  declare readonly limit?: number | undefined;
  /**
   * Id of the resource that it is about: the part of its ARN behind the last slash, 12 letters and digits.
   *
   * Pattern: `^[a-zA-Z0-9]+$`.
   */
  declare readonly resourceId?: string | undefined;
  /** Kind of the resource that it is about. */
  declare readonly resourceType?: ResourceType | undefined;
}

/**
 * Too many calls within a second. Status 429. The call had no effect: send it again after a pause.
 *
 * HTTP status 429.
 */
export class ThrottlingException extends IvschatServiceException {
  static override readonly code = "ThrottlingException";
  declare readonly name: "ThrottlingException";
  declare readonly $fault: "client";
  /**
   * How many calls a second there may be.
   *
   * Default of the service: `0`.
   */
  declare readonly limit?: number | undefined;
  /**
   * Id of the resource that it is about: the part of its ARN behind the last slash, 12 letters and digits.
   *
   * Pattern: `^[a-zA-Z0-9]+$`.
   */
  declare readonly resourceId?: string | undefined;
  /** Kind of the resource that it is about. */
  declare readonly resourceType?: ResourceType | undefined;
}

/**
 * The input breaks a rule of the service, such as a length, a pattern or a combination. Status 400. Repeating the call
 * unchanged does not help.
 *
 * HTTP status 400.
 */
export class ValidationException extends IvschatServiceException {
  static override readonly code = "ValidationException";
  declare readonly name: "ValidationException";
  declare readonly $fault: "client";
  /** What sort of rule was broken. */
  declare readonly reason?: ValidationExceptionReason | undefined;
  /** The members at fault, where the reason is `FIELD_VALIDATION_FAILED`. */
  declare readonly fieldList?: ValidationExceptionField[] | undefined;
}
