/** Participant tokens: those that the service issues, and those that an application signs with its own key. */
import type { ParticipantToken, ParticipantTokenCapability } from "@ivskit/client-ivs-realtime";
import { decodePem } from "../../../basics/public-key.ts";
import { findPresent, isPresent } from "../../../simulation/visibility.ts";
import type { Attributes, PublicKeyRecord, StageRecord } from "../records.ts";
import { participantOf } from "../state.ts";
import type { RealtimeWorld } from "../world.ts";
import { type Claims, isObject, readClaims, refused, type TokenBearer } from "./token-claims.ts";

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

/** A token with a valid signature. Whether it opens a stage also depends on the time. */
export interface VerifiedToken {
  readonly token: string;
  readonly claims: Claims;
  /** The ARN of the public key. Absent if the service issued the token. */
  readonly kid?: unknown;
}

/** @throws ServiceError AccessDeniedException if the text is not a token, or no imported key has signed it */
export async function verifyToken(world: Pick<RealtimeWorld, "state">, token: string): Promise<VerifiedToken> {
  const [header, payload, signature = "", ...more] = token.split(".");
  const { kid, alg, typ } = decode(header) ?? {};
  const claims = decode(payload);
  if (claims === undefined || more.length > 0) throw refused("is not a participant token");
  if (kid === undefined) return { token, claims };
  const key = findKey(world, kid);
  if (alg !== "ES384" || typ !== "JWT") throw refused('needs a header with the alg "ES384" and the typ "JWT"');
  await checkSignature(key, `${header}.${payload}`, signature);
  return { token, claims, kid };
}

/**
 * Is synchronous, so that it happens at the same moment as the changes that follow.
 * @throws ServiceError AccessDeniedException for a token that is not for this stage
 */
export function readToken(
  world: Pick<RealtimeWorld, "now" | "state">,
  stageArn: string,
  { token, claims, kid }: VerifiedToken,
): TokenBearer {
  if (kid === undefined) {
    const id = String(claims.jti);
    if (world.state.participantTokens.get(id)?.token !== token) throw refused("was not given out by this service");
    return bearerOf(world, stageArn, id) ?? notOfStage();
  }
  // While the signature was checked, the key may have been deleted.
  findKey(world, kid);
  const stage = findPresent(world, world.state.stages, stageArn);
  const bearer = readClaims(claims, stage, world.now());
  checkNotRevoked(world, stageArn, bearer.participantId);
  return bearer;
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

async function checkSignature(key: PublicKeyRecord, signed: string, signature: string): Promise<void> {
  const der = decodePem(key.publicKeyMaterial);
  if (der === undefined) throw refused("names a public key that cannot be read");
  const algorithm = { name: "ECDSA", namedCurve: "P-384" };
  const imported = await crypto.subtle.importKey("spki", der, algorithm, false, ["verify"]);
  const bytes = fromBase64Url(signature) ?? new Uint8Array();
  const text = new TextEncoder().encode(signed);
  if (await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-384" }, imported, bytes, text)) return;
  throw refused("has a wrong signature");
}

function checkNotRevoked({ state }: Pick<RealtimeWorld, "state">, stageArn: string, participantId: string): void {
  if (state.revokedParticipants.has(participantOf(stageArn, participantId))) {
    throw refused("belongs to a participant who was disconnected");
  }
}

function notOfStage(): never {
  throw refused("is for another stage");
}

function encode(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Undefined for anything but a JSON object in base64url. */
function decode(part: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(fromBase64Url(part ?? "")));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
