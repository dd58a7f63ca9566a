/**
 * The claims of a playback token.
 *
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/private-channels-generate-tokens.html
 */
import { checkFields, type Fields } from "../claims/fields.ts";
import { checkExpiry } from "../claims/times.ts";
import type { JsonObject } from "../encoding/json.ts";
import { refuse, type TokenErrorReason } from "../errors/token-error.ts";

/** The rights of a viewer who has the token. */
export interface PlaybackGrant {
  /** The ARN of the private channel. Claim: `aws:channel-arn`. */
  readonly channelArn: string;
  /**
   * The origins of pages that may play the channel, such as `https://example.com` or `https://*.example.com`. Without
   * them, every page may. Claim: `aws:access-control-allow-origin`.
   */
  readonly origins?: readonly string[] | undefined;
  /**
   * Whether every request must come from one of `origins`, of which there are at most 5 then. Without it, only the first
   * playlist is protected. Claim: `aws:strict-origin-enforcement`.
   */
  readonly strictOriginEnforcement?: boolean | undefined;
  /** A new UUID (`crypto.randomUUID()`), with which the token starts one playback only. Claim: `aws:single-use-uuid`. */
  readonly singleUseUuid?: string | undefined;
  /** Your id of the viewer, 1 to 40 characters, by which sessions can be revoked. Claim: `aws:viewer-id`. */
  readonly viewerId?: string | undefined;
  /** A version of the viewer's sessions, by which they can be revoked. Claim: `aws:viewer-session-version`. */
  readonly viewerSessionVersion?: number | undefined;
  /** The highest resolution that the player gets. Claim: `aws:maximum-resolution`. */
  readonly maximumResolution?: "SD" | "HD" | "FULL_HD" | undefined;
}

/** The claims of a playback token. */
export interface PlaybackClaims extends PlaybackGrant {
  /** When the token expires, in whole seconds since 1970. */
  readonly exp: number;
}

const maxStrictOrigins = 5;
/** The seconds for which a token with a viewer id or for a single use may be valid. */
export const maxViewerSeconds = 600;
/** Matches origins as in `https://example.com`, `http://localhost:3000`, `https://*.example.com` and `http://[::1]`. */
const origin = /^[a-z][\w+.-]*:\/\/((\*\.)?[\w-]+(\.[\w-]+)*|\[[\da-f:]+\])(:\d{1,5})?$/i;

export const playbackFields: Fields = {
  channelArn: {
    claim: "aws:channel-arn",
    isRequired: true,
    want: "an ARN like arn:aws:ivs:us-west-2:123456789012:channel/AbCdEfGhIjKl",
    check: /^arn:aws[a-z-]*:ivs:[\w-]+:\d+:channel\/[\w-]+$/,
  },
  origins: {
    claim: "aws:access-control-allow-origin",
    want: "origins without paths, like https://example.com and https://*.example.com",
    check: (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      [...value].every((one) => typeof one === "string" && origin.test(one)),
  },
  strictOriginEnforcement: {
    claim: "aws:strict-origin-enforcement",
    want: "true or false",
    check: (value) => typeof value === "boolean",
  },
  singleUseUuid: {
    claim: "aws:single-use-uuid",
    want: "a UUID",
    check: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  },
  viewerId: { claim: "aws:viewer-id", isSecret: true, want: "1 to 40 characters", check: /^.{1,40}$/su },
  viewerSessionVersion: {
    claim: "aws:viewer-session-version",
    want: "a whole number of at least 0",
    check: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  },
  maximumResolution: { claim: "aws:maximum-resolution", want: "SD, HD or FULL_HD", check: /^(SD|HD|FULL_HD)$/ },
};

/**
 * Checks each value, and the rules between them.
 *
 * @param now seconds since 1970
 * @param toleranceSeconds how much clocks may differ
 * @throws TokenError
 */
export function checkPlayback(
  values: JsonObject,
  now: number,
  toleranceSeconds: number,
  reason: TokenErrorReason,
): void {
  checkFields(playbackFields, values, reason);
  const { exp, origins, strictOriginEnforcement, viewerId, viewerSessionVersion, singleUseUuid } = values;
  const count = (origins as unknown[] | undefined)?.length ?? 0;
  if (strictOriginEnforcement && (count < 1 || count > maxStrictOrigins))
    refuse(reason, `strictOriginEnforcement needs 1 to ${maxStrictOrigins} origins, got ${count}`);
  if (viewerSessionVersion !== undefined && !viewerId) refuse(reason, "viewerSessionVersion needs a viewerId");
  checkExpiry(exp, now - toleranceSeconds, reason);
  // A signer that rounds the time up to seconds may be ahead by less than one.
  const ahead = exp - Math.ceil(now);
  if ((viewerId || singleUseUuid) && ahead > maxViewerSeconds + toleranceSeconds)
    refuse(
      reason,
      `exp must be at most ${maxViewerSeconds} seconds ahead with viewerId or singleUseUuid, got ${ahead}`,
    );
}
