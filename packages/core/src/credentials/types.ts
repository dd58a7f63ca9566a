/**
 * Declares the types of credentials and providers. Providers of the AWS SDK for JavaScript v3 are compatible with these
 * types.
 */

/** Credentials that sign requests. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  /** The time at which the credentials expire; absent: they do not expire. */
  readonly expiration?: Date | undefined;
}

/**
 * Returns credentials, which are used until they expire. In the last five minutes before that, the provider is called
 * again in the background, at most every ten seconds. It must answer within a minute.
 */
export type CredentialsProvider = () => Promise<Credentials>;
