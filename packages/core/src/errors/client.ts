/** Defines the errors that the client itself throws: one class for each kind of failure. */
import { IvskitError } from "#error-base";
import type { ResponseMetadata } from "../http/metadata.ts";

/** The base class of every error that the client itself throws. `cause` is the error behind it, if there is one. */
export class ClientError extends IvskitError {
  override readonly name: string = "ClientError";
  /** The metadata of the call; absent for errors outside of a call. */
  declare $metadata?: ResponseMetadata;
}

/** An option is unknown or invalid, or middleware is used in a wrong way. */
export class ConfigurationError extends ClientError {
  override readonly name = "ConfigurationError";
}

/** No region was given, and the environment names none. */
export class MissingRegionError extends ClientError {
  override readonly name = "MissingRegionError";
}

/** The reason why there are no valid credentials. */
export type CredentialsErrorReason = "missing" | "provider" | "invalid" | "expired";

/** There are no valid credentials to sign with. */
export class CredentialsError extends ClientError {
  override readonly name = "CredentialsError";
  /** The reason. If it is `provider`, the provider failed; `cause` is the error of the provider, if there was one. */
  declare readonly reason: CredentialsErrorReason;
  constructor(reason: CredentialsErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** The rules of the service have no endpoint for the configuration, or the configured URL is invalid. */
export class EndpointError extends ClientError {
  override readonly name = "EndpointError";
}

/** An input or a header cannot be sent, such as an empty path label, or a request cannot be signed. */
export class InputError extends ClientError {
  override readonly name = "InputError";
}

/** The service could not be reached, or the connection broke. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";
  /** The code that Node uses, such as `ECONNREFUSED`; absent in browsers and Workers, and if the code is not known. */
  declare readonly code?: string;
}

/** An attempt took longer than `requestTimeout`, or than a timeout of the transport. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
}

/** The caller aborted the call or the wait; `cause` is the reason of the signal. */
export class AbortError extends ClientError {
  override readonly name = "AbortError";
}

/** The body of a response is too long, or the body of a successful response cannot be read. */
export class ResponseParseError extends ClientError {
  override readonly name = "ResponseParseError";
}

/** A waiter ended without success. */
class WaiterError extends ClientError {
  /** The last output or error; not enumerable, since an output can hold secrets. */
  declare readonly reason: unknown;
  constructor(message: string, reason: unknown) {
    super(message, reason instanceof Error ? { cause: reason } : undefined);
    Object.defineProperty(this, "reason", { value: reason });
  }
}

/** A waiter did not succeed within `maxWaitTime`. */
export class WaiterTimeoutError extends WaiterError {
  override readonly name = "TimeoutError";
  readonly state = "TIMEOUT";
}

/** A waiter reached a state from which it cannot succeed. */
export class WaiterFailureError extends WaiterError {
  override readonly name = "WaiterFailureError";
  readonly state = "FAILURE";
}
