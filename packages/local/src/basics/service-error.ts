/** The error that handlers throw. The HTTP layer turns it into an error response of the service. */

/** The errors that the services' models declare; their HTTP status stands in the contracts. */
export type ModelledError =
  | "AccessDeniedException"
  | "ChannelNotBroadcasting"
  | "ConflictException"
  | "InternalServerException"
  | "PendingVerification"
  | "ResourceNotFoundException"
  | "ServiceQuotaExceededException"
  | "ServiceUnavailable"
  | "StreamUnavailable"
  | "ThrottlingException"
  | "ValidationException";

/**
 * The status of errors where a service's model does not declare them: those of the layers in front of it (routing,
 * parsing, authentication), and those that other services' models have.
 */
export const unmodelledStatus = {
  IncompleteSignatureException: 403,
  InvalidSignatureException: 403,
  MissingAuthenticationTokenException: 403,
  RequestEntityTooLargeException: 413,
  SerializationException: 400,
  ServiceUnavailable: 503,
  StreamUnavailable: 503,
  ThrottlingException: 429,
  TooManyRequestsException: 429,
  UnknownOperationException: 404,
  UnrecognizedClientException: 403,
  UnsupportedMediaTypeException: 415,
} as const;

export type UnmodelledError = keyof typeof unmodelledStatus;

/** Members of an error besides its message. Those that its shape defines are sent. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** Thrown to answer a request with an error. All of it reaches the caller: no secret may be in it. */
export class ServiceError extends Error {
  override readonly name: ModelledError | UnmodelledError;
  readonly details: ErrorDetails;

  constructor(name: ModelledError | UnmodelledError, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/** Which members of an input are at fault, and which rule each of them breaks. */
export function invalid(
  message: string,
  fieldList: readonly { readonly name: string; readonly message: string }[],
): ServiceError {
  return new ServiceError("ValidationException", message, { reason: "FIELD_VALIDATION_FAILED", fieldList });
}

/** A ValidationException for one member, with a message such as "Value at 'tags' …". */
export function invalidMember(name: string, rule: string): ServiceError {
  const message = `Value at '${name}' ${rule}`;
  return invalid(message, [{ name, message }]);
}
