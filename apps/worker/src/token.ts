/**
 * Playback tokens for private channels: a JSON Web Token signed with ES384.
 *
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/private-channels-generate-tokens.html
 */
import { importPKCS8, SignJWT } from "jose";
import { checkMembers, type Json, Refusal, readChannelArn } from "./http.ts";

/** A token cannot be taken back before it expires: your site gives the viewer another one in time. */
const maxTokenSeconds = 86_400;
/** The service's own limit for tokens with a viewer id or for a single use. */
const maxViewerTokenSeconds = 600;
/** When the caller gives no `exp`. */
const defaultTokenSeconds = 300;
/** As seconds this is the year 5138: whoever gives more has given milliseconds. */
const surelyMilliseconds = 100_000_000_000;

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
  /** ISO 8601. */
  readonly expires: string;
}

/** @throws Refusal 400 for what makes no token that players could use, 500 for a key that cannot sign */
export async function signPlaybackToken(input: Json, privateKey: string, now: Date): Promise<PlaybackToken> {
  const exp = readExpiry(input, Math.floor(now.getTime() / 1000));
  const claims = readClaims(input);
  const key = await readKey(privateKey);
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: "ES384", typ: "JWT" })
    .setExpirationTime(exp)
    .sign(key);
  return { token, expires: new Date(exp * 1000).toISOString() };
}

function readExpiry({ exp, viewerId, singleUse }: Json, now: number): number {
  if (exp === undefined) return now + defaultTokenSeconds;
  if (typeof exp !== "number" || !Number.isInteger(exp))
    throw new Refusal(400, "exp has to be a whole number of seconds since 1970");
  if (exp >= surelyMilliseconds) {
    throw new Refusal(
      400,
      `exp is ${exp}, which is milliseconds: such a token would never expire; give seconds, Math.floor(milliseconds / 1000)`,
    );
  }
  if (exp <= now) throw new Refusal(400, `exp is ${exp}, which is past; it is ${now} now`);
  const limited = viewerId !== undefined || singleUse === true;
  const maxSeconds = limited ? maxViewerTokenSeconds : maxTokenSeconds;
  if (exp > now + maxSeconds) {
    const when = limited ? " with viewerId or singleUse" : "";
    throw new Refusal(400, `exp is ${exp - now} seconds ahead; at most ${maxSeconds} are allowed${when}`);
  }
  return exp;
}

function readClaims(input: Json): Record<string, unknown> {
  checkMembers(input, members);
  const { viewerId, viewerSessionVersion, singleUse, origins, strictOrigin, maximumResolution } = input;
  const claims: Record<string, unknown> = { "aws:channel-arn": readChannelArn(input.channelArn) };
  if (viewerId !== undefined) {
    if (typeof viewerId !== "string" || viewerId === "" || [...viewerId].length > 40) {
      throw new Refusal(400, "viewerId has to be text of 1 to 40 characters");
    }
    claims["aws:viewer-id"] = viewerId;
  }
  if (viewerSessionVersion !== undefined) {
    if (viewerId === undefined) throw new Refusal(400, "viewerSessionVersion needs a viewerId");
    if (!Number.isSafeInteger(viewerSessionVersion) || Number(viewerSessionVersion) < 0) {
      throw new Refusal(400, "viewerSessionVersion has to be a whole number from 0 up");
    }
    claims["aws:viewer-session-version"] = viewerSessionVersion;
  }
  if (readFlag(singleUse, "singleUse")) claims["aws:single-use-uuid"] = crypto.randomUUID();
  const strict = readFlag(strictOrigin, "strictOrigin");
  if (origins !== undefined) claims["aws:access-control-allow-origin"] = readOrigins(origins, strict);
  if (strict) {
    if (origins === undefined) throw new Refusal(400, "strictOrigin needs origins");
    claims["aws:strict-origin-enforcement"] = true;
  }
  if (maximumResolution !== undefined) {
    if (!["SD", "HD", "FULL_HD"].includes(String(maximumResolution))) {
      throw new Refusal(400, "maximumResolution has to be SD, HD or FULL_HD");
    }
    claims["aws:maximum-resolution"] = maximumResolution;
  }
  return claims;
}

function readFlag(value: unknown, name: string): boolean {
  if (value !== undefined && typeof value !== "boolean") throw new Refusal(400, `${name} has to be true or false`);
  return value === true;
}

function readOrigins(origins: unknown, strict: boolean): string {
  const list = Array.isArray(origins) ? origins : [];
  // The claim is one text with commas in between, so none may hide in an origin.
  const fit = list.every((origin) => typeof origin === "string" && /^(\*|https?:\/\/[^\s,/]+)$/.test(origin));
  if (list.length === 0 || !fit)
    throw new Refusal(400, 'origins has to be a list like ["https://example.com", "https://*.example.com"]');
  if (strict && list.length > 5)
    throw new Refusal(400, `With strictOrigin at most 5 origins are allowed, not ${list.length}`);
  return list.join(",");
}

async function readKey(pem: string): Promise<CryptoKey> {
  try {
    // A PEM that came through an environment file often has its line ends written out.
    return await importPKCS8(pem.replaceAll("\\n", "\n"), "ES384");
  } catch {
    throw new Refusal(
      500,
      "PLAYBACK_PRIVATE_KEY is no P-384 key in PKCS #8; convert it: openssl pkcs8 -topk8 -nocrypt -in private.pem",
    );
  }
}
