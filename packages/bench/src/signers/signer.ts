/** A way to sign requests with Signature Version 4. */
import type { Connection } from "../peers/peer.ts";

export interface SignedRequest {
  readonly hostname: string;
  readonly path: string;
  readonly body: string;
  readonly date: Date;
}

/** Gives the authorization header. */
export type Sign = (request: SignedRequest) => string | Promise<string>;

/** Each signer is a module of its own that has this as its only export. */
export interface SignerModule {
  createSign(connection: Connection): Sign | Promise<Sign>;
}

export const contentType = "application/json";
export const service = "ivs";
