/** A signer of Signature Version 4. */
import type { Connection } from "../peers/peer.ts";

export interface SignedRequest {
  readonly hostname: string;
  readonly path: string;
  readonly body: string;
  readonly date: Date;
}

/** @returns the authorization header */
export type Sign = (request: SignedRequest) => string | Promise<string>;

/** The only export of the module of a signer. */
export interface SignerModule {
  createSign(connection: Connection): Sign | Promise<Sign>;
}

export const contentType = "application/json";
export const service = "ivs";
