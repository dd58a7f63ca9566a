/** Declares the interface of `#options`, which accepts options in the forms that programs for the AWS SDK use. */

/** An endpoint in a form of the AWS SDK: a URL, an object with a URL, or the parts of a URL. */
export type SdkEndpoint =
  | URL
  | { readonly url: URL | string }
  | {
      readonly protocol: string;
      readonly hostname: string;
      readonly port?: number | undefined;
      readonly path?: string | undefined;
    };

/** The token by which a strategy of the AWS SDK permits one attempt. */
interface SdkRetryToken {
  /** Returns the milliseconds to wait. */
  getRetryDelay(): number;
}

/** A retry strategy of the AWS SDK, such as its `StandardRetryStrategy` and `ConfiguredRetryStrategy`. */
export interface SdkRetryStrategy {
  acquireInitialRetryToken(scope: string): Promise<SdkRetryToken>;
  refreshRetryTokenForRetry(token: never, failure: never): Promise<SdkRetryToken>;
  recordSuccess(token: never): void;
}

/**
 * The exports of each variant. A variant that accepts only the forms of core exports undefined, so that bundlers drop
 * the calls.
 */
export interface OptionsRuntime {
  /** The expected values of options that have other forms in the AWS SDK, as error texts name them. */
  readonly sdkForms: Readonly<Record<string, string>> | undefined;
  /**
   * Converts options from the forms of the AWS SDK into those of core.
   *
   * @throws ConfigurationError that names an unsupported or invalid option
   */
  readonly fromSdkForms: ((options: object) => object) | undefined;
  /**
   * Calls the providers among the options, except those of region and credentials, and returns the options that `check`
   * returns.
   */
  readonly callProviders: ((options: object, check: (options: object) => object) => Promise<object>) | undefined;
  /** Returns the strategy for one call, because a strategy of the AWS SDK keeps a token for each call. */
  readonly retryOfCall: (<Strategy extends object>(strategy: Strategy) => Promise<Strategy>) | undefined;
}
