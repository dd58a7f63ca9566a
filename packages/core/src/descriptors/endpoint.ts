/**
 * Declares the parameters and results of generated endpoint rules.
 *
 * @see https://smithy.io/2.0/additional-specs/rules-engine/specification.html
 */

/** The parameters of a service's endpoint rules. */
export interface EndpointParams {
  readonly region: string;
  /** The URL that the configuration names. */
  readonly endpoint?: string | undefined;
  readonly useFipsEndpoint?: boolean | undefined;
  readonly useDualstackEndpoint?: boolean | undefined;
}

/** The parts of the signing scope that differ from those of the service. */
export interface EndpointScope {
  readonly service?: string;
  readonly region?: string;
  /** The parameters of the client, for an operation that resolves its own endpoint. Only `deferEndpoint` sets them. */
  readonly params?: EndpointParams;
}

/**
 * The URL and additional headers of requests, and the parts of the signing scope that differ from those of the service.
 */
export interface Endpoint {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly scope?: EndpointScope;
}
