// What a generated client tells the core about its service.
import type { Endpoint, EndpointParams } from "./endpoint/types.ts";
import type { ServiceExceptionClass } from "./errors/service.ts";
import type { StructureCodec } from "./operation.ts";

/** One modelled error. */
export interface ErrorDescriptor {
  readonly type: ServiceExceptionClass;
  /** What is not plain about its members, such as those that travel in headers. */
  readonly codec?: StructureCodec;
  /** Says that nothing was done: repeating does no harm. @see https://smithy.io/2.0/spec/behavior-traits.html#retryable-trait */
  readonly retryable?: true;
  /** The caller was too fast. */
  readonly throttling?: true;
}

/** A service: its names, its endpoints and its errors. */
export interface Service {
  /** The id by which it calls itself, as in `ivs`. */
  readonly sdkId: string;
  /** The version of its API: a date. */
  readonly version: string;
  /** Its name in signatures. @see https://smithy.io/2.0/aws/aws-auth.html */
  readonly signingName: string;
  readonly endpoint: (params: EndpointParams) => Endpoint;
  /** Base class of its errors, and the class of those that it does not model. */
  readonly exception: ServiceExceptionClass;
  readonly errors: Readonly<Record<string, ErrorDescriptor>>;
}
