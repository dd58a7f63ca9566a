// What generated endpoint rules take and give. @see https://smithy.io/2.0/additional-specs/rules-engine/specification.html

/** The parameters of the rules. */
export interface EndpointParams {
  readonly region?: string | undefined;
  /** The endpoint that the configuration names. */
  readonly endpoint?: string | undefined;
  readonly useFips?: boolean | undefined;
  readonly useDualStack?: boolean | undefined;
}

/** Where to send, and how to sign for it where that differs from the service's own. */
export interface Endpoint {
  readonly url: string;
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  readonly signingName?: string;
  readonly signingRegion?: string;
}

/** The domains of a partition. */
export interface PartitionDomains {
  readonly dnsSuffix: string;
  readonly dualStackDnsSuffix: string;
}

/** The outputs of the `aws.partition` function. */
export interface Partition extends PartitionDomains {
  readonly name: string;
  readonly supportsFIPS: boolean;
  readonly supportsDualStack: boolean;
  readonly implicitGlobalRegion: string;
}
