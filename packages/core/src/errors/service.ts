// The base of all errors that a service answers with.
import type { ResponseHead, ResponseMetadata } from "../metadata.ts";

/** Whose fault an error is. */
export type Fault = "client" | "server";

/** What an exception is made of. */
export interface ServiceExceptionOptions {
  readonly message?: string | undefined;
  readonly name?: string | undefined;
  readonly $fault?: Fault | undefined;
  readonly $metadata?: ResponseMetadata | undefined;
  readonly $response?: ResponseHead | undefined;
  readonly $service?: string | undefined;
}

/** Constructor of an exception, as generated clients declare them. */
export type ServiceExceptionClass = new (options: ServiceExceptionOptions) => ServiceException;

/**
 * An error that the service answered with. Modelled errors have classes of their own; an error that the model does
 * not know is an instance of the service's base class, with the name that the service gave.
 */
export class ServiceException extends Error {
  override readonly name: string;
  /** Whether the caller or the service has to change something. */
  readonly $fault: Fault;
  /** Status, request id and number of attempts. */
  readonly $metadata: ResponseMetadata;
  /** Status and headers of the response; not enumerable, so that logs stay short. */
  declare readonly $response: ResponseHead | undefined;
  /** The service's id, as in `ivs`; not enumerable. */
  declare readonly $service: string | undefined;

  constructor(options: ServiceExceptionOptions) {
    super(options.message);
    this.name = options.name ?? "ServiceException";
    this.$fault = options.$fault ?? "client";
    this.$metadata = options.$metadata ?? {};
    Object.defineProperties(this, {
      $response: { value: options.$response },
      $service: { value: options.$service },
    });
  }
}
