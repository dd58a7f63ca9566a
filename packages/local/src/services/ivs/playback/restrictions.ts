/** Playback restriction policies: which values they accept, and which viewers they allow. */
import type { CreatePlaybackRestrictionPolicyRequest } from "@ivskit/client-ivs";
import { invalid } from "../../../basics/service-error.ts";
import { findPresent } from "../../../simulation/visibility.ts";
import type { IvsWorld } from "../world.ts";
import { countryCodes } from "./countries.ts";

/** A viewer as a playback restriction policy sees it. */
export interface PlaybackViewer {
  /** The two letters of the country. Default: unknown, and no list of countries contains it. */
  readonly country?: string | undefined;
  /** The value of the header Origin. Default: none, and no list of origins contains it. */
  readonly origin?: string | undefined;
}

/** The decision of a channel's policy about a viewer. */
export interface PlaybackCheck {
  readonly channelArn: string;
  readonly allowed: boolean;
  /** The list that does not contain the viewer. Missing if the viewer is allowed. */
  readonly refusedBy?: "allowedCountries" | "allowedOrigins";
}

/** A value of the header Origin. @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Origin */
const originPattern = /^(null|[a-z][a-z\d+.-]*:\/\/([a-z\d_-]+(\.[a-z\d_-]+)*|\[[\da-f:.]+\])(:\d{1,5})?)$/i;

/** @throws ServiceError ValidationException that names every wrong item */
export function checkRestrictions(
  input: Pick<CreatePlaybackRestrictionPolicyRequest, "allowedCountries" | "allowedOrigins">,
): void {
  const { allowedCountries = [], allowedOrigins = [] } = input;
  const faults = [
    ...faultsIn("allowedCountries", allowedCountries, isCountry, "an officially assigned ISO 3166-1 code such as US"),
    ...faultsIn("allowedOrigins", allowedOrigins, isOrigin, "an origin such as https://example.com, or null"),
  ];
  if (faults.length > 0) throw invalid(faults.map(({ message }) => message).join("; "), faults);
}

/**
 * Returns whether the policy of a channel allows a viewer. A private channel ignores its policy, because the viewer's
 * token has the restrictions.
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/private-channels.html
 * @throws ServiceError ResourceNotFoundException for an unknown channel
 */
export function checkPlayback(
  world: Pick<IvsWorld, "state">,
  channelArn: string,
  viewer: PlaybackViewer,
): PlaybackCheck {
  const { authorized, playbackRestrictionPolicyArn } = findPresent(world, world.state.channels, channelArn);
  const policy = world.state.playbackRestrictionPolicies.get(playbackRestrictionPolicyArn);
  if (authorized || policy === undefined) return { channelArn, allowed: true };
  const refusedBy = !allows(policy.allowedCountries, viewer.country)
    ? "allowedCountries"
    : !allows(policy.allowedOrigins, viewer.origin)
      ? "allowedOrigins"
      : undefined;
  return refusedBy === undefined ? { channelArn, allowed: true } : { channelArn, allowed: false, refusedBy };
}

/** Whether a list allows a value. An empty list allows every value. */
function allows(list: readonly string[], value: string | undefined): boolean {
  return list.length === 0 || (value !== undefined && list.includes(value));
}

function isCountry(value: string): boolean {
  return countryCodes.has(value);
}

function isOrigin(value: string): boolean {
  const port = /:(\d+)$/.exec(value)?.[1];
  return originPattern.test(value) && (port === undefined || Number(port) <= 65_535);
}

function faultsIn(
  member: string,
  values: readonly string[],
  isValid: (value: string) => boolean,
  expected: string,
): { readonly name: string; readonly message: string }[] {
  return values.flatMap((value, index) => {
    const name = `${member}.${index + 1}.member`;
    return isValid(value) ? [] : [{ name, message: `Value '${value}' at '${name}' must be ${expected}` }];
  });
}
