/**
 * The claims of a participant token that an application signed itself.
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/getting-started-distribute-tokens.html
 */
import { ServiceError } from "../../../basics/service-error.ts";
import type { Attributes, StageRecord, TokenRecord } from "../records.ts";
import { attributesLimit, bytesOf } from "./attributes.ts";

/** The participant of a token, and the granted capabilities. */
export type TokenBearer = Pick<TokenRecord, "participantId" | "userId" | "attributes" | "capabilities">;

export type Claims = Readonly<Record<string, unknown>>;

const longestSeconds = 14 * 86_400;
const userIdLimit = 128;

/** @throws ServiceError AccessDeniedException that names the claim at fault, and nothing of attributes or users */
export function readClaims(claims: Claims, stage: Pick<StageRecord, "arn" | "endpoints">, now: Date): TokenBearer {
  const { jti, user_id: userId, version } = claims;
  if (typeof jti !== "string" || !/^[A-Za-z0-9_-]{1,64}$/.test(jti)) {
    throw refused("needs a jti that is a participant's id: 1 to 64 letters, digits, hyphens and underscores");
  }
  checkStage(claims, stage);
  checkTimes(claims, now);
  if (version !== "1.0") throw refused('needs the version "1.0"');
  if (userId !== undefined && (typeof userId !== "string" || [...userId].length > userIdLimit)) {
    throw refused(`has a user_id that is not a string of at most ${userIdLimit} characters`);
  }
  const attributes = readAttributes(claims.attributes);
  return {
    participantId: jti,
    capabilities: readCapabilities(claims.capabilities),
    ...(userId === undefined ? {} : { userId }),
    ...(attributes === undefined ? {} : { attributes }),
  };
}

export function refused(why: string): ServiceError {
  return new ServiceError("AccessDeniedException", `The participant token ${why}`);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkStage(
  { resource, topic, events_url, whip_url }: Claims,
  { arn, endpoints }: Pick<StageRecord, "arn" | "endpoints">,
): void {
  if (resource !== arn) throw refused("is for another stage: its resource is not the stage's ARN");
  if (topic !== arn.slice(arn.indexOf("/") + 1)) throw refused("has a topic that is not the id of its stage");
  if (events_url !== endpoints.events) throw refused(`needs the events_url of its stage: ${endpoints.events}`);
  if (whip_url !== endpoints.whip) throw refused(`needs the whip_url of its stage: ${endpoints.whip}`);
}

function checkTimes(claims: Claims, now: Date): void {
  const exp = readSeconds(claims, "exp");
  const iat = readSeconds(claims, "iat");
  // An issuer that rounds the time up to seconds may be ahead by less than one second.
  const latest = Math.ceil(now.getTime() / 1000);
  if (iat > latest) throw refused(`was issued in the future: its iat is ${iat}, and it is ${latest} now`);
  if (exp * 1000 <= now.getTime()) throw refused(`has expired: its exp is ${exp}, and it is ${latest} now`);
  if (exp <= iat) throw refused(`expires before it was issued: its exp is ${exp}, its iat ${iat}`);
  if (exp - iat > longestSeconds) throw refused(`lasts for more than 14 days: its exp is ${exp}, its iat ${iat}`);
}

function readSeconds(claims: Claims, name: "exp" | "iat"): number {
  const value = claims[name];
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  const found = typeof value === "number" ? String(value) : value === undefined ? "missing" : "not a number";
  throw refused(`needs the claims exp and iat, each in whole seconds since 1970; its ${name} is ${found}`);
}

function readCapabilities(value: unknown): TokenBearer["capabilities"] {
  const { allow_publish: publish = false, allow_subscribe: subscribe = false } = isObject(value) ? value : {};
  if (!isObject(value) || typeof publish !== "boolean" || typeof subscribe !== "boolean") {
    throw refused("needs capabilities whose allow_publish and allow_subscribe are true, false or absent");
  }
  return [...(publish ? (["PUBLISH"] as const) : []), ...(subscribe ? (["SUBSCRIBE"] as const) : [])];
}

function readAttributes(value: unknown): Attributes | undefined {
  if (value === undefined) return undefined;
  if (!isAttributes(value)) throw refused("has attributes that are not an object of strings");
  if (bytesOf(value) > attributesLimit) throw refused(`has attributes of more than ${attributesLimit} bytes in all`);
  return value;
}

function isAttributes(value: unknown): value is Attributes {
  return isObject(value) && Object.values(value).every((item) => typeof item === "string");
}
