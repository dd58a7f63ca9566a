/** Signs a new token for a participant, so that the rights change while the participant stays on the stage. */
import { checkNames } from "../claims/fields.ts";
import { type ExpiryOptions, expiryNames } from "../claims/times.ts";
import type { ParticipantGrant } from "./claims.ts";
import { grantNames, signParticipantToken } from "./sign-participant-token.ts";
import { verifyParticipantToken } from "./verify-participant-token.ts";

/** The values of the new token that differ from the old one. The others keep their values, and so does the expiry. */
export interface ParticipantChanges extends ParticipantGrant, ExpiryOptions {}

/** The keys of an exchange, as CryptoKeys or in PEM. `generateKeyPair` returns such a pair. */
export interface ExchangeKeys {
  readonly privateKey: CryptoKey | string;
  readonly publicKey: CryptoKey | string;
}

/**
 * Verifies a participant token, and signs a new one with the changes, for the same participant and stage. The client
 * SDK can then exchange the tokens without leaving the stage.
 *
 * @throws TokenError if the old token is wrong or has expired, or the new one would not open the stage
 * @example
 * const promoted = await exchangeParticipantToken(token, keys, { capabilities: ["PUBLISH", "SUBSCRIBE"] });
 */
export async function exchangeParticipantToken(
  token: string,
  keys: ExchangeKeys,
  changes: ParticipantChanges,
): Promise<string> {
  checkNames(keys, ["privateKey", "publicKey"], "input");
  checkNames(changes, [...grantNames, ...expiryNames], "input");
  const { now, expiresInSeconds } = changes;
  const { iat: _, exp, ...old } = await verifyParticipantToken(token, keys.publicKey, { now });
  const present = Object.entries(changes).filter(([, value]) => value !== undefined);
  const exchanged = await signParticipantToken(keys.privateKey, {
    ...old,
    ...(expiresInSeconds === undefined && { exp }),
    ...Object.fromEntries(present),
  });
  // This check fails if the two keys do not belong together.
  await verifyParticipantToken(exchanged, keys.publicKey, { now });
  return exchanged;
}
