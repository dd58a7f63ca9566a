/** The credentials and the signature of an operation's requests. */
import type { CredentialsSource } from "../credentials/source.ts";
import type { Signer } from "./signer.ts";

/** As whom a call is made, and how that is shown. */
export interface Authentication {
  readonly source: CredentialsSource;
  readonly sign: Signer;
}
