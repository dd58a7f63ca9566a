/** Turns errors into answers: a status, a code for programs, and a message for people. */
import {
  AbortError,
  AccessDeniedException,
  ConfigurationError,
  ConflictException,
  ConnectionError,
  CredentialsError,
  EndpointError,
  IvsServiceException,
  isCredentialsRefusal,
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
import { WorkflowError } from "@ivskit/workflows";

export interface Failure {
  readonly status: 400 | 404 | 409 | 413 | 422 | 500 | 502 | 503 | 504;
  readonly code: string;
  readonly message: string;
  /** Seconds after which the caller may try again. */
  readonly retryAfter?: number;
}

/** An error for a request that this service itself refuses. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** An error for a failed step whose rollback is incomplete. `leftBehind` lists the resources that were not removed. */
export class LeftBehindError extends Error {
  override readonly name = "LeftBehindError";
  readonly leftBehind: readonly string[];

  constructor(cause: unknown, leftBehind: readonly string[]) {
    super("A step failed, and not every resource that was created before it could be removed", { cause });
    this.leftBehind = leftBehind;
  }
}

/**
 * Returns true if Amazon IVS itself refused the only attempt of a call, so that the call had no effect. Only the
 * service sends `x-amzn-errortype`. After a 4xx page of a proxy, the call may still have had an effect.
 */
export function isRefusedByService(error: unknown): boolean {
  if (!(error instanceof IvsServiceException)) return false;
  const { $fault, $metadata, $response } = error;
  const isFromService = Boolean($response?.headers["x-amzn-errortype"]);
  // An earlier attempt may have had an effect, even if its answer was lost.
  return isFromService && $fault === "client" && $metadata.attempts === 1;
}

export function describeFailure(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  if (error instanceof LeftBehindError || error instanceof WorkflowError) return describeFailure(error.cause);
  if (error instanceof IvsServiceException) return describeServiceError(error);
  return describeClientError(error);
}

function describeServiceError(error: IvsServiceException): Failure {
  const { name: code, message } = error;
  if (error instanceof ThrottlingException || error.$metadata.httpStatusCode === 429) {
    return { status: 503, code, message: "Amazon IVS accepts no more calls at the moment; try again", retryAfter: 2 };
  }
  if (error instanceof ServiceUnavailable || error instanceof StreamUnavailable) {
    return { status: 503, code, message, retryAfter: 5 };
  }
  if (error instanceof ValidationException) return { status: 400, code, message };
  if (error instanceof ResourceNotFoundException) return { status: 404, code, message };
  if (error instanceof ConflictException) return { status: 409, code, message };
  if (error instanceof ServiceQuotaExceededException) {
    return {
      status: 409,
      code,
      message: `${message}; delete resources that are not needed, or ask AWS for a higher quota`,
    };
  }
  if (error instanceof PendingVerification) {
    return { status: 502, code, message: "AWS is still verifying this account; see the AWS console" };
  }
  if (error instanceof AccessDeniedException) {
    return { status: 502, code, message: `${message}; allow it in the IAM policy of this service` };
  }
  if (isCredentialsRefusal(error)) {
    const hint = "check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_REGION";
    return { status: 502, code, message: `AWS refused the credentials of this service: ${hint}` };
  }
  return { status: 502, code, message: `Amazon IVS failed: ${message}` };
}

function describeClientError(error: unknown): Failure {
  if (error instanceof WaiterFailureError) {
    const message = "The recording cannot be set up: the bucket must exist, in the region of this service";
    return { status: 422, code: "RecordingConfigurationFailed", message };
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
    const hint = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run it with a role";
    return { status: 500, code: error.name, message: `This service has no credentials for AWS: ${hint}` };
  }
  // Messages of the client name the wrong option and contain no secret.
  if (error instanceof ConfigurationError || error instanceof EndpointError) {
    return { status: 500, code: error.name, message: error.message };
  }
  return { status: 500, code: "Unexpected", message: "An unexpected error occurred; see the log of this service" };
}
