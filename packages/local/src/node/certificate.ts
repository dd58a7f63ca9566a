/**
 * The certificate of a port. The type has a file of its own, so that the public types do not need those of media and of
 * Node.
 */

/** A certificate and its private key, in PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}
