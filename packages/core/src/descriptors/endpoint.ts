/**
 * The parameters and results of generated endpoint rules.
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

/** The URL to send to, and the signing scope if it differs from the service's own. */
export interface Endpoint {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly scope?: { readonly service?: string; readonly region?: string };
}
