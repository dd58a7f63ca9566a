// What credentials are. Any provider of the AWS SDK for JavaScript v3 fits.

/** Credentials to sign with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  /** When they end; absent: never. */
  readonly expiration?: Date | undefined;
}

/** Fetches credentials. Its answer is kept until five minutes before it expires. */
export type CredentialsProvider = () => Promise<Credentials>;
