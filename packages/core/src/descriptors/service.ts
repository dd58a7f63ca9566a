/** Declares the descriptor of a service in a generated client. */

import type { CredentialsSource } from "../credentials/source.ts";
import type { ServiceExceptionClass } from "../errors/service.ts";
import type { Endpoint, EndpointParams } from "./endpoint.ts";

/** A service: its names, its endpoints and its errors. */
export interface Service {
  /** The SDK id of the service, such as `ivs`. */
  readonly sdkId: string;
  /** The name of the service in signatures. @see https://smithy.io/2.0/aws/aws-auth.html */
  readonly signingName: string;
  /** The media type of bodies that contain members of the input, such as `application/json`. */
  readonly contentType: string;
  readonly endpoint: (params: EndpointParams) => Endpoint;
  /** The base class of the service's errors. */
  readonly exception: ServiceExceptionClass;
  /** The classes of errors with a codec or a retry trait of their own. */
  readonly errors?: readonly ServiceExceptionClass[];
  /** The source of a client's bearer tokens. Absent: no operation of the service takes them. */
  readonly tokens?: CredentialsSource;
}
