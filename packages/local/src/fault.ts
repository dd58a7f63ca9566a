/** An answer of refusal: what a handler throws and the HTTP layer turns into an error of the service. */

/** The errors that the service's model declares; their HTTP status stands in the contract. */
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

/** Errors of the layers in front of a service, which no model declares: routing, parsing, authentication. */
export const unmodelledStatus = {
  IncompleteSignatureException: 403,
  InvalidSignatureException: 403,
  MissingAuthenticationTokenException: 403,
  RequestEntityTooLargeException: 413,
  SerializationException: 400,
  TooManyRequestsException: 429,
  UnknownOperationException: 404,
  UnrecognizedClientException: 403,
  UnsupportedMediaTypeException: 415,
} as const;

export type UnmodelledError = keyof typeof unmodelledStatus;

/** Thrown to answer a request with an error. The message reaches the caller: no secret may be in it. */
export class Fault extends Error {
  override readonly name: ModelledError | UnmodelledError;

  constructor(name: ModelledError | UnmodelledError, message: string) {
    super(message);
    this.name = name;
  }
}
