/**
 * Signs playback tokens for private channels with `@ivskit/tokens`. The body of a request contains the options.
 *
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/private-channels-generate-tokens.html
 */
import { type PlaybackTokenOptions, signPlaybackToken, TokenError } from "@ivskit/tokens";
import { checkMembers, type Json, Refusal, readChannelArn } from "./http.ts";

/**
 * The longest lifetime of a token, in seconds. It is a day, so that a leaked token does not work for longer. Your site
 * gives the viewer a new token before the last one expires.
 */
const maxTokenSeconds = 86_400;
/** The lifetime of a token in seconds, if the caller sends no `exp`. */
const defaultTokenSeconds = 300;

const members = [
  "channelArn",
  "exp",
  "viewerId",
  "viewerSessionVersion",
  "singleUse",
  "origins",
  "strictOrigin",
  "maximumResolution",
];

export interface PlaybackToken {
  readonly token: string;
  /** The time at which the token expires, in ISO 8601. */
  readonly expires: string;
}

/** @throws Refusal with status 400 if a member is unknown or its value is wrong, 500 if the key cannot sign */
export async function createPlaybackToken(input: Json, privateKey: string, now: Date): Promise<PlaybackToken> {
  checkMembers(input, members);
  const { singleUse, strictOrigin, exp = Math.floor(now.getTime() / 1000) + defaultTokenSeconds, ...others } = input;
  const options = {
    ...others,
    channelArn: readChannelArn(input.channelArn),
    exp,
    now,
    ...(readFlag(singleUse, "singleUse") && { singleUseUuid: crypto.randomUUID() }),
    ...(readFlag(strictOrigin, "strictOrigin") && { strictOriginEnforcement: true }),
  };
  // The cast is safe, because `signPlaybackToken` checks the types of the members.
  const token = await signPlaybackToken(privateKey, options as PlaybackTokenOptions).catch(refuse);
  const ahead = Number(exp) - Math.floor(now.getTime() / 1000);
  if (ahead > maxTokenSeconds)
    throw new Refusal(400, `exp must be at most ${maxTokenSeconds} seconds ahead, got ${ahead}`);
  return { token, expires: new Date(Number(exp) * 1000).toISOString() };
}

function readFlag(value: unknown, name: string): boolean {
  if (value !== undefined && typeof value !== "boolean") throw new Refusal(400, `${name} must be true or false`);
  return value === true;
}

function refuse(error: unknown): never {
  if (!(error instanceof TokenError)) throw error;
  if (error.reason === "key") throw new Refusal(500, `PLAYBACK_PRIVATE_KEY cannot sign: ${error.message}`);
  throw new Refusal(400, error.message);
}
