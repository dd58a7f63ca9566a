// What credentials are. Any provider of the AWS SDK for JavaScript v3 fits.

/** Credentials to sign with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  /** When they end; absent: never. */
  readonly expiration?: Date | undefined;
}

/**
 * Fetches credentials. Its answer is used until it expires. From five minutes before that on, it is called again in the
 * background, at most every ten seconds. An answer may take a minute.
 */
export type CredentialsProvider = () => Promise<Credentials>;
