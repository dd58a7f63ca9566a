// What a generated client tells the core about its service.

import type { ServiceExceptionClass } from "../errors/service.ts";
import type { Endpoint, EndpointParams } from "./endpoint.ts";

/** A service: its names, its endpoints and its errors. */
export interface Service {
  /** The id by which it calls itself, as in `ivs`. */
  readonly sdkId: string;
  /** Its name in signatures. @see https://smithy.io/2.0/aws/aws-auth.html */
  readonly signingName: string;
  readonly endpoint: (params: EndpointParams) => Endpoint;
  /** Base class of its errors. */
  readonly exception: ServiceExceptionClass;
  /** The classes of the errors of which there is more to know than of the base class. */
  readonly errors?: readonly ServiceExceptionClass[];
}
