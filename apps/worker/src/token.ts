/**
 * Signs playback tokens for private channels: JSON Web Tokens with ES384.
 *
 * @see https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/private-channels-generate-tokens.html
 */
import { importPKCS8, SignJWT } from "jose";
import { checkMembers, type Json, Refusal, readChannelArn } from "./http.ts";

/** A day, so that a leaked token does not work for long. Your site gives the viewer a new one in time. */
const maxTokenSeconds = 86_400;
/** The limit of the service for tokens with a viewer id or for a single use. */
const maxViewerTokenSeconds = 600;
/** Used if the caller sends no `exp`. */
const defaultTokenSeconds = 300;
/** In seconds, this is the year 5138. A larger `exp` must be in milliseconds. */
const minMillisecondTime = 100_000_000_000;

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
  /** When the token expires, in ISO 8601. */
  readonly expires: string;
}

/** @throws Refusal with status 400 if players could not use the token, 500 if the key cannot sign */
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
  if (typeof exp !== "number" || !Number.isInteger(exp)) {
    throw new Refusal(400, "exp must be a whole number of seconds since 1970");
  }
  if (exp >= minMillisecondTime) {
    throw new Refusal(
      400,
      `exp must be in seconds, got ${exp}, which is in milliseconds; send Math.floor(milliseconds / 1000)`,
    );
  }
  if (exp <= now) throw new Refusal(400, `exp must be in the future (it is ${now}), got ${exp}`);
  const limited = viewerId !== undefined || singleUse === true;
  const maxSeconds = limited ? maxViewerTokenSeconds : maxTokenSeconds;
  if (exp > now + maxSeconds) {
    const when = limited ? " with viewerId or singleUse" : "";
    throw new Refusal(400, `exp must be at most ${maxSeconds} seconds ahead${when}, got ${exp - now}`);
  }
  return exp;
}

function readClaims(input: Json): Record<string, unknown> {
  checkMembers(input, members);
  const { viewerId, viewerSessionVersion, singleUse, origins, strictOrigin, maximumResolution } = input;
  const claims: Record<string, unknown> = { "aws:channel-arn": readChannelArn(input.channelArn) };
  if (viewerId !== undefined) {
    if (typeof viewerId !== "string" || viewerId === "" || [...viewerId].length > 40) {
      throw new Refusal(400, "viewerId must be text of 1 to 40 characters");
    }
    claims["aws:viewer-id"] = viewerId;
  }
  if (viewerSessionVersion !== undefined) {
    if (viewerId === undefined) throw new Refusal(400, "viewerSessionVersion needs a viewerId");
    if (!Number.isSafeInteger(viewerSessionVersion) || Number(viewerSessionVersion) < 0) {
      throw new Refusal(400, "viewerSessionVersion must be a whole number of at least 0");
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
      throw new Refusal(400, "maximumResolution must be SD, HD or FULL_HD");
    }
    claims["aws:maximum-resolution"] = maximumResolution;
  }
  return claims;
}

function readFlag(value: unknown, name: string): boolean {
  if (value !== undefined && typeof value !== "boolean") throw new Refusal(400, `${name} must be true or false`);
  return value === true;
}

function readOrigins(origins: unknown, strict: boolean): string {
  const list = Array.isArray(origins) ? origins : [];
  // The claim is a text of origins separated by commas, so an origin must not contain one.
  const isValid = list.every((origin) => typeof origin === "string" && /^(\*|https?:\/\/[^\s,/]+)$/.test(origin));
  if (list.length === 0 || !isValid)
    throw new Refusal(400, 'origins must be a list like ["https://example.com", "https://*.example.com"]');
  if (strict && list.length > 5)
    throw new Refusal(400, `With strictOrigin, origins must have at most 5 entries, got ${list.length}`);
  return list.join(",");
}

async function readKey(pem: string): Promise<CryptoKey> {
  try {
    // In an environment file, a line break of a PEM is often written as a backslash and an n.
    return await importPKCS8(pem.replaceAll("\\n", "\n"), "ES384");
  } catch {
    throw new Refusal(
      500,
      "PLAYBACK_PRIVATE_KEY must be a P-384 key in PKCS #8; convert it: openssl pkcs8 -topk8 -nocrypt -in private.pem",
    );
  }
}
