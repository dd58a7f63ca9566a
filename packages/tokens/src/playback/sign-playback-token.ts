/** Signs playback tokens. */
import { checkNames, toClaims } from "../claims/fields.ts";
import { type ExpiryOptions, expiryNames, readExpiry, secondsOf } from "../claims/times.ts";
import { signJwt } from "../jwt/sign-jwt.ts";
import { checkPlayback, maxViewerSeconds, type PlaybackGrant, playbackFields } from "./claims.ts";

/** The rights of the viewer, and the expiry of the token: by default after 5 minutes. */
export interface PlaybackTokenOptions extends PlaybackGrant, ExpiryOptions {}

/**
 * The default lifetime of a token. A token is checked when playback starts, so it may expire while the viewer watches.
 */
const defaultSeconds = 300;
/** The longest `expiresInSeconds`. A larger number is more likely in milliseconds. `exp` can be later. */
const maxSeconds = 86_400;

/**
 * Signs a token that lets a viewer play a private channel. Pass it to the player by `playbackUrlWithToken`.
 *
 * @param privateKey the private key of a playback key pair, as a CryptoKey or in PEM
 * @throws TokenError if players could not use the token
 * @example
 * const token = await signPlaybackToken(privateKey, { channelArn, viewerId: "viewer-1", expiresInSeconds: 60 });
 */
export async function signPlaybackToken(
  privateKey: CryptoKey | string,
  options: PlaybackTokenOptions,
): Promise<string> {
  checkNames(options, [...Object.keys(playbackFields), ...expiryNames], "input");
  const isLimited = options.viewerId !== undefined || options.singleUseUuid !== undefined;
  const exp = isLimited
    ? readExpiry(options, defaultSeconds, maxViewerSeconds, " with viewerId or singleUseUuid")
    : readExpiry(options, defaultSeconds, maxSeconds);
  checkPlayback({ ...options, exp }, secondsOf(options.now), 0, "input");
  // In the claim, the origins are one text with commas.
  const claims = toClaims(playbackFields, { ...options, origins: options.origins?.join() });
  return signJwt(privateKey, {}, { ...claims, exp });
}
