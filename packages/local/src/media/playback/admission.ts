/** Decides whether a viewer may watch a channel: by token on a private channel, by policy on any other. */
import { type PlaybackClaims, TokenError, verifyPlaybackToken } from "@ivskit/tokens";
import type { MediaControls, PlayedChannel } from "../../services/ivs/media-controls.ts";
import type { Rendition } from "../hls/rendition.ts";
import { type PlayerAnswer, type PlayerRequest, refusal } from "./answer.ts";
import { allowsOrigin } from "./origins.ts";
import type { SingleUse } from "./spent-tokens.ts";

/** The conditions for later requests of an admitted viewer. */
export interface Viewer {
  /** The allowed origins. Each later request must come from one of them. Undefined: their origins are not checked. */
  readonly strictOrigins?: readonly string[] | undefined;
  /** Present if the policy of the channel is checked with each later request. */
  readonly isPolicyStrict?: true;
  readonly viewerId?: string | undefined;
  readonly sessionVersion: number;
  /** The token for a single use, which must be spent if the viewer can watch. */
  readonly singleUse?: SingleUse;
}

/** Pixels of the shorter edge, by the value of the claim `aws:maximum-resolution`. */
const resolutions = { SD: 480, HD: 720, FULL_HD: 1080 } as const;

const anyone: Viewer = { sessionVersion: 0 };

/**
 * Gives the refusal, or the viewer. Whether a token for a single use was spent before is not checked.
 * @param rendition undefined if the channel is not live
 */
export async function admit(
  controls: MediaControls,
  channel: PlayedChannel,
  rendition: Rendition | undefined,
  request: PlayerRequest,
): Promise<PlayerAnswer | Viewer> {
  if (!channel.authorized) {
    return (
      refuseByPolicy(controls, channel.arn, request) ?? {
        ...anyone,
        ...(channel.isOriginStrict && { isPolicyStrict: true }),
      }
    );
  }
  const address = addressOf(request);
  const claims = await verify(controls, channel.arn, request.url.searchParams.get("token") ?? "");
  if (typeof claims === "string") return refusal(address, "invalid_playback_auth_token", claims);
  const { origins, viewerId, viewerSessionVersion = 0, singleUseUuid, strictOriginEnforcement } = claims;
  if (origins !== undefined && !allowsOrigin(origins, request.origin)) {
    return refusal(address, "playback_auth_error", "the origin of the request is not one of the token's");
  }
  if (isRevoked(controls, channel.arn, { viewerId, sessionVersion: viewerSessionVersion })) {
    return refusal(address, "playback_auth_error", "the viewer session has been revoked");
  }
  const maxEdgePixels = resolutions[claims.maximumResolution as keyof typeof resolutions] ?? Number.POSITIVE_INFINITY;
  if (rendition !== undefined && Math.min(rendition.video.width, rendition.video.height) > maxEdgePixels) {
    return refusal(address, "playback_auth_error", "the stream has no rendition up to the token's maximum resolution");
  }
  return {
    viewerId,
    sessionVersion: viewerSessionVersion,
    strictOrigins: strictOriginEnforcement === true ? origins : undefined,
    ...(singleUseUuid !== undefined && { singleUse: { uuid: singleUseUuid, exp: claims.exp } }),
  };
}

/** The refusal of a later request of a viewer; undefined if it may be answered. */
export function recheck(
  controls: MediaControls,
  channelArn: string,
  viewer: Viewer,
  request: PlayerRequest,
): PlayerAnswer | undefined {
  const address = addressOf(request);
  if (viewer.strictOrigins !== undefined && !allowsOrigin(viewer.strictOrigins, request.origin)) {
    return refusal(address, "playback_auth_error", "the origin of the request is not one of the token's");
  }
  if (isRevoked(controls, channelArn, viewer)) {
    return refusal(address, "playback_auth_error", "the viewer session has been revoked");
  }
  return viewer.isPolicyStrict === true ? refuseByPolicy(controls, channelArn, request) : undefined;
}

/** The path of a request, without its token. */
export function addressOf({ url }: PlayerRequest): string {
  return url.pathname;
}

function refuseByPolicy(controls: MediaControls, channelArn: string, request: PlayerRequest): PlayerAnswer | undefined {
  const { country, origin } = request;
  const { refusedBy } = controls.checkPlayback(channelArn, { country, origin });
  if (refusedBy === undefined) return undefined;
  const subject = refusedBy === "allowedCountries" ? "country" : "origin";
  return refusal(addressOf(request), "playback_auth_error", `the ${subject} of the viewer is not one of the policy's`);
}

function isRevoked(
  controls: MediaControls,
  channelArn: string,
  { viewerId, sessionVersion }: Pick<Viewer, "viewerId" | "sessionVersion">,
): boolean {
  if (viewerId === undefined) return false;
  const upTo = controls.revokedUpTo(channelArn, viewerId);
  return upTo !== undefined && sessionVersion <= upTo;
}

/** Gives the claims, or why the token is not one for this channel. */
async function verify(controls: MediaControls, channelArn: string, token: string): Promise<PlaybackClaims | string> {
  if (token.split(".").length !== 3) return "token contains an invalid number of segments";
  let reason = "no playback key is imported";
  for (const key of controls.playbackKeys()) {
    try {
      const claims = await verifyPlaybackToken(token, key, { now: controls.now(), allowUnknownClaims: true });
      return claims.channelArn === channelArn ? claims : "the token is for another channel";
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      reason = error.message;
      // Any other reason belongs to a token whose signature this key verifies.
      if (error.reason !== "signature") break;
    }
  }
  return reason;
}
