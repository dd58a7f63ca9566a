/** Declares how the requests of an operation are authenticated. */
import type { CredentialsSource } from "../credentials/source.ts";
import type { Signer } from "./signer.ts";

/** The source of credentials, and the signer that uses them. */
export interface Authentication {
  readonly source: CredentialsSource;
  readonly sign: Signer;
}
