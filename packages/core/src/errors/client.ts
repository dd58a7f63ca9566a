// Errors that the client itself raises: one class for each way in which a call fails without the service saying so.
import type { ResponseMetadata } from "../http/metadata.ts";

/** Base of every error that the client raises itself. `cause` holds what lay behind it. */
export class ClientError extends Error {
  override readonly name: string = "ClientError";
  /** How far the call had come; absent when nothing was sent. */
  $metadata?: ResponseMetadata;
}

/** The configuration makes no sense; raised where it was given. */
export class ConfigurationError extends ClientError {
  override readonly name = "ConfigurationError";
}

/** No region was given, and the environment names none. */
export class MissingRegionError extends ClientError {
  override readonly name = "MissingRegionError";
}

/** What was wrong with the credentials. */
export type CredentialsErrorReason = "missing" | "provider" | "invalid" | "expired";

/** There are no credentials to sign with, or none that are still valid. */
export class CredentialsError extends ClientError {
  override readonly name = "CredentialsError";
  /** `provider`: the provider failed, see `cause`. */
  readonly reason: CredentialsErrorReason;
  constructor(reason: CredentialsErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** No endpoint fits the configuration, or the endpoint given cannot be used. */
export class EndpointError extends ClientError {
  override readonly name = "EndpointError";
}

/** An input member that cannot be sent, such as an empty path label. */
export class InputError extends ClientError {
  override readonly name = "InputError";
}

/** The service could not be reached, or the connection broke. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";
  /** As Node has it, as in `ECONNREFUSED`; absent where the runtime does not say. Browsers and Workers never do. */
  declare readonly code?: string;
}

/** An attempt took longer than `requestTimeout`. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
}

/** The caller aborted; `cause` is the signal's reason. */
export class AbortError extends ClientError {
  override readonly name = "AbortError";
}

/** The service answered with success, but with something that cannot be read. */
export class ResponseParseError extends ClientError {
  override readonly name = "ResponseParseError";
}

/** A waiter that ended without success. */
class WaiterError extends ClientError {
  /** The output or error that was seen last; not enumerable, since an output can hold secrets. */
  declare readonly reason: unknown;
  constructor(message: string, reason: unknown) {
    super(message, reason instanceof Error ? { cause: reason } : undefined);
    Object.defineProperty(this, "reason", { value: reason });
  }
}

/** A waiter gave up after `maxWaitTime`. */
export class WaiterTimeoutError extends WaiterError {
  override readonly name = "TimeoutError";
  readonly state = "TIMEOUT";
}

/** A waiter reached a state from which it cannot succeed. */
export class WaiterFailureError extends WaiterError {
  override readonly name = "WaiterFailureError";
  readonly state = "FAILURE";
}
