/** The types of credentials, which providers of the AWS SDK for JavaScript v3 also return. */

/** Credentials that sign requests. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  /** The time at which they expire; absent: never. */
  readonly expiration?: Date | undefined;
}

/**
 * Fetches credentials, which are used until they expire. In the last five minutes before they expire, the provider is
 * called again in the background, at most every ten seconds. It must answer within a minute.
 */
export type CredentialsProvider = () => Promise<Credentials>;
