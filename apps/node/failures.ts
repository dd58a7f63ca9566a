/** From what went wrong to what the caller is told: a status, a name for programs, and a line for people. */
import {
  AbortError,
  AccessDeniedException,
  ConfigurationError,
  ConflictException,
  ConnectionError,
  CredentialsError,
  EndpointError,
  IvsServiceException,
  PendingVerification,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  ServiceUnavailable,
  StreamUnavailable,
  ThrottlingException,
  TimeoutError,
  ValidationException,
  WaiterFailureError,
  WaiterTimeoutError,
} from "@ivskit/client-ivs";

export interface Failure {
  readonly status: 400 | 404 | 409 | 413 | 422 | 500 | 502 | 503 | 504;
  readonly code: string;
  readonly message: string;
  /** Seconds after which it may be tried again. */
  readonly retryAfter?: number;
}

/** Thrown for requests that this service itself refuses. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Something failed, and what had been made before could not all be removed. */
export class LeftBehindError extends Error {
  override readonly name = "LeftBehindError";
  readonly leftBehind: readonly string[];

  constructor(cause: unknown, leftBehind: readonly string[]) {
    super("Not everything that was made could be removed", { cause });
    this.leftBehind = leftBehind;
  }
}

/**
 * True when Amazon IVS itself refused a call, so that the call did nothing. A proxy may put its own 4xx page in the
 * place of the answer to a call that was carried out; only the service sends `x-amzn-errortype`.
 */
export function isRefusedByService(error: unknown): boolean {
  if (!(error instanceof IvsServiceException)) return false;
  const { $fault, $metadata, $response } = error;
  const named = Boolean($response?.headers["x-amzn-errortype"]);
  // An attempt before this one may have been carried out, and its answer lost.
  return named && $fault === "client" && $metadata.attempts === 1;
}

/** The names of errors, which come from the layers in front of the service, for credentials that it does not take. */
const refusedCredentials = [
  "UnrecognizedClientException",
  "InvalidSignatureException",
  "InvalidClientTokenId",
  "ExpiredTokenException",
  "IncompleteSignatureException",
  "MissingAuthenticationTokenException",
];

export function describeFailure(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  if (error instanceof LeftBehindError) return describeFailure(error.cause);
  if (error instanceof IvsServiceException) return describeServiceError(error);
  return describeClientError(error);
}

function describeServiceError(error: IvsServiceException): Failure {
  const { name: code, message } = error;
  if (error instanceof ThrottlingException || error.$metadata.httpStatusCode === 429) {
    return { status: 503, code, message: "Amazon IVS takes no more calls at the moment; try again", retryAfter: 2 };
  }
  if (error instanceof ServiceUnavailable || error instanceof StreamUnavailable) {
    return { status: 503, code, message, retryAfter: 5 };
  }
  if (error instanceof ValidationException) return { status: 400, code, message };
  if (error instanceof ResourceNotFoundException) return { status: 404, code, message };
  if (error instanceof ConflictException) return { status: 409, code, message };
  if (error instanceof ServiceQuotaExceededException) {
    return { status: 409, code, message: `${message}; delete what is not needed, or ask AWS for a higher quota` };
  }
  if (error instanceof PendingVerification) {
    return { status: 502, code, message: "AWS is still verifying this account; see the AWS console" };
  }
  if (error instanceof AccessDeniedException) {
    return { status: 502, code, message: `${message}; allow it in the IAM policy of this service` };
  }
  if (refusedCredentials.includes(code)) {
    const hint = "check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION";
    return { status: 502, code, message: `AWS refuses the credentials of this service: ${hint}` };
  }
  return { status: 502, code, message: `Amazon IVS failed: ${message}` };
}

function describeClientError(error: unknown): Failure {
  if (error instanceof WaiterFailureError) {
    const hint = "does the bucket exist, in the region of this service?";
    return { status: 422, code: "RecordingConfigurationFailed", message: `The recording cannot be set up: ${hint}` };
  }
  if (error instanceof WaiterTimeoutError || error instanceof TimeoutError) {
    return { status: 504, code: error.name, message: error.message };
  }
  if (error instanceof AbortError) {
    return { status: 503, code: "Stopping", message: "The service is stopping; try again", retryAfter: 5 };
  }
  if (error instanceof ConnectionError) {
    const hint = "check the network, and IVS_ENDPOINT if it is set";
    return { status: 502, code: error.name, message: `Amazon IVS cannot be reached: ${hint}` };
  }
  if (error instanceof CredentialsError) {
    const hint = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give it a role";
    return { status: 500, code: error.name, message: `This service has no credentials for AWS: ${hint}` };
  }
  // The client names what is wrong in its configuration, and shows no secret.
  if (error instanceof ConfigurationError || error instanceof EndpointError) {
    return { status: 500, code: error.name, message: error.message };
  }
  return { status: 500, code: "Unexpected", message: "Something unexpected went wrong; the log says what" };
}
