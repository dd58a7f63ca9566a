// The base of all errors that a service answers with.

import type { OutputCodec } from "../codec/types.ts";
import type { ResponseHead } from "../http/message.ts";
import type { ResponseMetadata } from "../http/metadata.ts";

/** Whose fault an error is. */
export type Fault = "client" | "server";

/** What an exception is made of. */
export interface ServiceExceptionOptions {
  readonly message?: string | undefined;
  /** Default: the class's `code`. */
  readonly name?: string | undefined;
  /** Default: client. */
  readonly $fault?: Fault | undefined;
  readonly $metadata?: ResponseMetadata | undefined;
  readonly $response?: ResponseHead | undefined;
  readonly $service?: string | undefined;
}

/**
 * An error that the service answered with. Modelled errors have classes of their own; an error that the model does
 * not know is an instance of the service's base class, with the name that the service gave.
 */
export class ServiceException extends Error {
  /** The name that the service gives this error. */
  static readonly code: string = "ServiceException";
  /** What is not plain about its members, such as those that travel in headers. */
  declare static readonly codec?: OutputCodec;
  /** Says that nothing was done: repeating does no harm. @see https://smithy.io/2.0/spec/behavior-traits.html#retryable-trait */
  declare static readonly retryable?: true;
  /** The caller was too fast. */
  declare static readonly throttling?: true;

  declare readonly name: string;
  /** Whether the caller or the service has to change something. */
  declare readonly $fault: Fault;
  /** Status, request id and number of attempts. */
  declare readonly $metadata: ResponseMetadata;
  /** Status and headers of the response; not enumerable, so that logs stay short. */
  declare readonly $response: ResponseHead | undefined;
  /** The service's id, as in `ivs`; not enumerable. */
  declare readonly $service: string | undefined;

  /**
   * An error is of the class that its name says. So no client needs to hold the classes of all its service's errors:
   * those are in a bundle that somebody asks for.
   */
  static override [Symbol.hasInstance](error: unknown): boolean {
    // biome-ignore-start lint/complexity/noThisInStatic: it is the class that was asked.
    return (
      super[Symbol.hasInstance](error) ||
      ((error as Error | undefined)?.name === this.code && error instanceof Object.getPrototypeOf(this))
    );
    // biome-ignore-end lint/complexity/noThisInStatic: see above.
  }

  constructor(options: ServiceExceptionOptions) {
    super(options.message);
    Object.assign(this, { name: new.target.code, $fault: "client", $metadata: {} }, options);
    const hidden = { enumerable: false };
    Object.defineProperties(this, { $response: hidden, $service: hidden });
  }
}

/** A class of exceptions, as generated clients declare them. */
export type ServiceExceptionClass = typeof ServiceException;
