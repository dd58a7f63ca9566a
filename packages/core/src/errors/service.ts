/** Defines the base class of all errors that a service returns. */

import { IvskitError } from "#error-base";
import type { OutputCodec } from "../codec/types.ts";
import type { ResponseHead } from "../http/message.ts";
import type { ResponseMetadata } from "../http/metadata.ts";

/**
 * The side at fault: `client` for a status below 500, otherwise `server`. It does not say whether a retry can succeed.
 */
export type Fault = "client" | "server";

/** The response behind an error. */
export interface ErrorResponse extends ResponseHead {
  /** The text of the body. */
  readonly body?: unknown;
}

/** The members of a new exception. */
export interface ServiceExceptionOptions {
  readonly message?: string | undefined;
  /** The name of the error. Default: the class's `code`. */
  readonly name?: string | undefined;
  /** The side at fault. Default: `client`. */
  readonly $fault?: Fault | undefined;
  readonly $metadata?: ResponseMetadata | undefined;
  readonly $response?: ErrorResponse | undefined;
  readonly $service?: string | undefined;
}

/**
 * An error that the service returned. Modelled errors have classes of their own; an error that the model does not know
 * is an instance of the service's base class, with the name that the service sent.
 */
export class ServiceException extends IvskitError {
  /** The name that the service gives this error. */
  static readonly code: string = "ServiceException";
  /** The codec of the error's members; absent if they are plain JSON in the body. */
  declare static readonly codec?: OutputCodec;

  declare readonly name: string;
  /** The side at fault: `client` for a status below 500, otherwise `server`. */
  declare readonly $fault: Fault;
  /** Status, request id and number of attempts. */
  declare readonly $metadata: ResponseMetadata;
  /** Status, headers and body of the response, without secrets; not enumerable, so that logs stay short. */
  declare readonly $response: ErrorResponse | undefined;
  /**
   * Set if the model marks the error as retryable. Then the client may retry any operation that fails with this error.
   * `throttling` is true if the caller sent too many requests.
   *
   * @see https://smithy.io/2.0/spec/behavior-traits.html#retryable-trait
   */
  declare readonly $retryable?: { readonly throttling?: boolean };
  /** The SDK id of the service, such as `ivs`; not enumerable. */
  declare readonly $service: string | undefined;

  /** Returns true for every error of a service, also if another copy of core created it. */
  static isInstance(error: unknown): error is ServiceException {
    const { $fault, $metadata } = Object(error) as Partial<ServiceException>;
    return ($fault === "client" || $fault === "server") && !!$metadata;
  }

  /**
   * Returns true for an error of a service whose name is the `code` of this class. The client need not create an
   * instance of this class, so a bundle contains only the classes that the program imports.
   */
  static override [Symbol.hasInstance](error: unknown): boolean {
    // biome-ignore-start lint/complexity/noThisInStatic: the class is the right side of instanceof.
    const isNamed = this === ServiceException || (error as Error | undefined)?.name === this.code;
    return super[Symbol.hasInstance](error) || (isNamed && ServiceException.isInstance(error));
    // biome-ignore-end lint/complexity/noThisInStatic: see above.
  }

  constructor(options: ServiceExceptionOptions) {
    super(options.message);
    Object.assign(this, { name: new.target.code, $fault: "client", $metadata: {} }, options);
    const hidden = { enumerable: false };
    // An enumerable message is a part of the error's JSON.
    Object.defineProperties(this, { $response: hidden, $service: hidden, message: { enumerable: true } });
  }
}

/** The type of the exception classes in generated clients. */
export type ServiceExceptionClass = typeof ServiceException;
