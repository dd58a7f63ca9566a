/** Participant tokens: those that the service issues, and those that an application signs with its own key. */
import type { ParticipantToken, ParticipantTokenCapability } from "@ivskit/client-ivs-realtime";
import { decodeToken, type ParticipantClaims, TokenError, verifyParticipantToken } from "@ivskit/tokens";
import { encodeBase64Url } from "hono/utils/encode";
import { ServiceError } from "../../../basics/service-error.ts";
import { findPresent, isPresent } from "../../../simulation/visibility.ts";
import type { Attributes, PublicKeyRecord, StageRecord, TokenRecord } from "../records.ts";
import { participantOf } from "../state.ts";
import type { RealtimeWorld } from "../world.ts";

/** The participant of a token, and the granted capabilities. */
export type TokenBearer = Pick<TokenRecord, "participantId" | "userId" | "attributes" | "capabilities">;

export interface TokenOptions {
  readonly userId?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly capabilities?: ParticipantTokenCapability[] | undefined;
  /** The default duration in minutes. */
  readonly duration?: number | undefined;
}

const defaultMinutes = 720;

export function issueToken(
  world: Pick<RealtimeWorld, "now" | "random" | "state">,
  stage: StageRecord,
  options: TokenOptions,
): ParticipantToken {
  const { userId, attributes, capabilities = ["PUBLISH", "SUBSCRIBE"], duration = defaultMinutes } = options;
  const participantId = world.random.alphanumeric(12);
  const now = world.now();
  const expirationTime = new Date(now.getTime() + duration * 60_000);
  const claims = {
    exp: seconds(expirationTime),
    iat: seconds(now),
    jti: participantId,
    resource: stage.arn,
    topic: stage.arn.slice(stage.arn.indexOf("/") + 1),
    events_url: stage.endpoints.events,
    whip_url: stage.endpoints.whip,
    user_id: userId,
    attributes,
    capabilities: {
      allow_publish: capabilities.includes("PUBLISH"),
      allow_subscribe: capabilities.includes("SUBSCRIBE"),
    },
    version: "0.0",
  };
  // Only the service checks its tokens, and it stores them. So a random secret takes the place of the signature.
  const token = `${encode({ alg: "KMS", typ: "JWT" })}.${encode(claims)}.${world.random.alphanumeric(128)}`;
  const bearer: TokenBearer = {
    participantId,
    capabilities,
    ...(userId === undefined ? {} : { userId }),
    ...(attributes === undefined ? {} : { attributes }),
  };
  world.state.participantTokens.set(participantId, { ...bearer, stageArn: stage.arn, token, expirationTime });
  return { ...bearer, attributes: attributes && { ...attributes }, token, duration, expirationTime };
}

/** A token with a valid signature, or one that the service may have issued. Whether it opens a stage depends on the time. */
export interface VerifiedToken {
  readonly token: string;
  /** The id in a token that the service issued; absent for a self-signed token. */
  readonly issuedId?: string;
  /** The claims of a token that was signed with an imported key; absent for an issued token. */
  readonly signed?: ParticipantClaims;
}

/** @throws ServiceError AccessDeniedException if the text is not a token, or no imported key has signed it */
export async function verifyToken(world: Pick<RealtimeWorld, "now" | "state">, token: string): Promise<VerifiedToken> {
  try {
    const { header, claims } = decodeToken(token);
    if (header.kid === undefined) return { token, issuedId: String(claims.jti) };
    const { publicKeyMaterial } = findKey(world, header.kid);
    const options = { now: world.now(), allowUnknownClaims: true };
    return { token, signed: await verifyParticipantToken(token, publicKeyMaterial, options) };
  } catch (error) {
    throw error instanceof TokenError ? refusalOf(error) : error;
  }
}

/**
 * Returns the bearer of a verified token for a stage. It is synchronous, so that no other change comes between it and
 * the changes that follow.
 * @throws ServiceError AccessDeniedException for a token that is not for this stage
 */
export function readToken(
  world: Pick<RealtimeWorld, "now" | "state">,
  stageArn: string,
  { token, issuedId = "", signed }: VerifiedToken,
): TokenBearer {
  if (signed === undefined) {
    if (world.state.participantTokens.get(issuedId)?.token !== token)
      throw refused("was not given out by this service");
    return bearerOf(world, stageArn, issuedId) ?? notOfStage();
  }
  // While the signature was checked, the key may have been deleted, and the token may have expired.
  findKey(world, signed.publicKeyArn);
  checkStage(signed, findPresent(world, world.state.stages, stageArn));
  if (signed.exp * 1000 <= world.now().getTime()) throw refused("has expired");
  checkNotRevoked(world, stageArn, signed.participantId);
  const { participantId, userId, attributes, capabilities } = signed;
  return {
    participantId,
    capabilities: [...capabilities],
    ...(userId === undefined ? {} : { userId }),
    ...(attributes === undefined ? {} : { attributes }),
  };
}

/**
 * @returns the bearer of a token that the service issued for this id; undefined if it issued none.
 * @throws ServiceError AccessDeniedException
 */
export function bearerOf(
  world: Pick<RealtimeWorld, "now" | "state">,
  stageArn: string,
  participantId: string,
): TokenBearer | undefined {
  const record = world.state.participantTokens.get(participantId);
  if (record === undefined) return undefined;
  if (record.stageArn !== stageArn) return notOfStage();
  if (record.expirationTime <= world.now()) throw refused("has expired");
  checkNotRevoked(world, stageArn, participantId);
  const { token: _, stageArn: __, expirationTime: ___, ...bearer } = record;
  return bearer;
}

function findKey(world: Pick<RealtimeWorld, "state">, kid: unknown): PublicKeyRecord {
  const key = typeof kid === "string" && isPresent(world, kid) ? world.state.publicKeys.get(kid) : undefined;
  if (key === undefined) throw refused("names a public key that was not imported");
  return key;
}

function checkStage(
  { stage }: Pick<ParticipantClaims, "stage">,
  { arn, endpoints }: Pick<StageRecord, "arn" | "endpoints">,
): void {
  if (stage.arn !== arn) notOfStage();
  const { events, whip } = stage.endpoints;
  if (events !== endpoints.events) throw refused(`needs the events_url of its stage: ${endpoints.events}`);
  if (whip !== endpoints.whip) throw refused(`needs the whip_url of its stage: ${endpoints.whip}`);
}

function checkNotRevoked({ state }: Pick<RealtimeWorld, "state">, stageArn: string, participantId: string): void {
  if (state.revokedParticipants.has(participantOf(stageArn, participantId))) {
    throw refused("belongs to a participant who was disconnected");
  }
}

function notOfStage(): never {
  throw refused("is for another stage");
}

export function refused(why: string): ServiceError {
  return new ServiceError("AccessDeniedException", `The participant token ${why}`);
}

function refusalOf({ reason, message }: TokenError): ServiceError {
  switch (reason) {
    case "signature":
      return refused("has a wrong signature");
    case "malformed":
      return refused(`is not a participant token: ${message}`);
    case "key":
      return refused("names a public key that cannot be read");
    case "expired":
      return refused(`has expired: ${message}`);
    default:
      return refused(`is not valid: ${message}`);
  }
}

function encode(value: object): string {
  return encodeBase64Url(new TextEncoder().encode(JSON.stringify(value)).buffer).replaceAll("=", "");
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
