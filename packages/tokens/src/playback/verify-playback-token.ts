/** Verifies playback tokens. */
import { fromClaims } from "../claims/fields.ts";
import { checkClaimNames, readVerifyOptions, type VerifyOptions } from "../claims/verify-options.ts";
import { verifyJwt } from "../jwt/verify-jwt.ts";
import { checkPlayback, type PlaybackClaims, playbackFields } from "./claims.ts";

/**
 * Checks the signature and every claim of a playback token.
 *
 * @param publicKey the public key of the playback key pair, as a CryptoKey or in PEM
 * @returns the claims, by the names that `signPlaybackToken` takes
 * @throws TokenError that says why a player could not use the token
 */
export async function verifyPlaybackToken(
  token: string,
  publicKey: CryptoKey | string,
  options: VerifyOptions = {},
): Promise<PlaybackClaims> {
  const times = readVerifyOptions(options);
  const { claims } = await verifyJwt(token, () => publicKey);
  checkClaimNames(claims, playbackFields, options);
  const values = { ...fromClaims(playbackFields, claims), exp: claims.exp };
  const { origins } = values as { origins?: string };
  // The claim is one text with commas, so a list is wrong.
  const all = { ...values, ...(origins && { origins: typeof origins === "string" ? origins.split(",") : [origins] }) };
  checkPlayback(all, ...times, "claim");
  return all as unknown as PlaybackClaims;
}
