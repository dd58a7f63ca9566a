/** Makes the URL that a player of a private channel loads. */
import { show, showType } from "../errors/show.ts";
import { refuse } from "../errors/token-error.ts";
import { isJwt } from "../jwt/decode-token.ts";

/**
 * Adds a token to a channel's playback URL, as `?token=`. It replaces a token that the URL already has.
 *
 * @throws TokenError if the URL is not one of http or https, or the token is not one
 * @example
 * player.load(playbackUrlWithToken(channel.playbackUrl, token));
 */
export function playbackUrlWithToken(playbackUrl: string, token: string): string {
  if (!isJwt(token)) refuse("input", `token must be a JSON Web Token, got ${showType(token)}`);
  // Programs in JavaScript also pass a URL object.
  const text: unknown = (playbackUrl as string | URL) instanceof URL ? `${playbackUrl}` : playbackUrl;
  if (typeof text !== "string" || !/^https?:\/\//.test(text) || !URL.canParse(text))
    return refuse("input", `playbackUrl must be the https URL of a playlist, got ${show(text)}`);
  const url = new URL(text);
  url.searchParams.set("token", token);
  return url.href;
}
