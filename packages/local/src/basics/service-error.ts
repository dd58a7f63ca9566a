/** The error that handlers throw. The HTTP layer converts it to an error response of the service. */

/** The errors in the models of the published services. Their HTTP status is in the contracts. */
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
 * The status of errors that the model of a service does not declare: errors of the layers in front of it (routing,
 * parsing, authentication), and errors of the models of other services. AnswerException: the answer of a test failed.
 */
export const unmodelledStatus = {
  AnswerException: 400,
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

/** Members of an error besides its message. Members of its shape are sent. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** Marks the errors of every copy of this class. */
const mark = Symbol.for("@ivskit/local/ServiceError");

/** Is thrown to answer a request with an error. Name, message and details reach the caller, so they hold no secret. */
export class ServiceError extends Error {
  override readonly name: ModelledError | UnmodelledError;
  readonly details: ErrorDetails;

  /** @internal */
  readonly [mark] = true;

  /** Also true for an error of another copy of this class: a program may load the package as ESM and as CommonJS. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class is the right side of instanceof.
    return super[Symbol.hasInstance](error) || (this === ServiceError && Object(error)[mark] === true);
  }

  /** @param name an error in the contract of the service, or one of the layers in front of it */
  constructor(name: ModelledError | UnmodelledError | (string & {}), message: string, details: ErrorDetails = {}) {
    super(message);
    // A further service has errors of its own, which its contract declares.
    this.name = name as ModelledError | UnmodelledError;
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
