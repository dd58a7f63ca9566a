/** Participant tokens: those that the service gives out, and those that an application signs with a key of its own. */
import type { ParticipantToken, ParticipantTokenCapability } from "@ivskit/client-ivs-realtime";
import { Fault } from "../fault.ts";
import { decodePem } from "../operations/public-key.ts";
import type { Service } from "../store/service.ts";
import { isPresent } from "../store/visibility.ts";
import type { Attributes, StageRecord, TokenRecord } from "./records.ts";
import { participantOf } from "./state.ts";

export interface TokenOptions {
  readonly userId?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly capabilities?: ParticipantTokenCapability[] | undefined;
  /** Minutes. */
  readonly duration?: number | undefined;
}

/** Who comes with a token, and what they may do. */
export type TokenBearer = Pick<TokenRecord, "participantId" | "userId" | "attributes" | "capabilities">;

const defaultMinutes = 720;
/** Seconds: 14 days. */
const longest = 14 * 86_400;

export function issueToken(service: Service, stage: StageRecord, options: TokenOptions): ParticipantToken {
  const { userId, attributes, capabilities = ["PUBLISH", "SUBSCRIBE"], duration = defaultMinutes } = options;
  const participantId = service.random.alphanumeric(12);
  const now = service.now();
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
  // Nobody but the service checks it, and the service knows its own tokens: what stands for the signature is a secret.
  const token = `${encode({ alg: "KMS", typ: "JWT" })}.${encode(claims)}.${service.random.alphanumeric(128)}`;
  const bearer: TokenBearer = {
    participantId,
    capabilities,
    ...(userId === undefined ? {} : { userId }),
    ...(attributes === undefined ? {} : { attributes }),
  };
  service.state.participantTokens.set(participantId, { ...bearer, stageArn: stage.arn, token, expirationTime });
  return { ...bearer, attributes: attributes && { ...attributes }, token, duration, expirationTime };
}

/** @throws Fault AccessDeniedException for a token that does not open this stage */
export async function readToken(service: Service, stageArn: string, token: string): Promise<TokenBearer> {
  const [header, payload, signature = "", ...more] = token.split(".");
  const { kid } = decode(header);
  const claims = decode(payload);
  const id = claims.jti;
  if (typeof id !== "string" || more.length > 0) throw refused("is no participant token");
  if (kid === undefined) {
    if (service.state.participantTokens.get(id)?.token !== token) throw refused("was not given out by this service");
    return bearerOf(service, stageArn, id) ?? notOfStage();
  }
  await checkSignature(service, String(kid), `${header}.${payload}`, signature);
  return selfSigned(service, stageArn, id, claims);
}

/** Of a token that the service gave out; undefined where it gave out none for this id. @throws Fault AccessDeniedException */
export function bearerOf(service: Service, stageArn: string, participantId: string): TokenBearer | undefined {
  const record = service.state.participantTokens.get(participantId);
  if (record === undefined) return undefined;
  if (record.stageArn !== stageArn) return notOfStage();
  if (record.expirationTime <= service.now()) throw refused("has expired");
  checkNotRevoked(service, stageArn, participantId);
  const { token: _, stageArn: __, expirationTime: ___, ...bearer } = record;
  return bearer;
}

function selfSigned(
  service: Service,
  stageArn: string,
  participantId: string,
  claims: Readonly<Record<string, unknown>>,
): TokenBearer {
  const { exp, iat, resource, user_id: userId, attributes, capabilities } = claims;
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(participantId)) throw refused("has a jti that is no participant's id");
  if (resource !== stageArn) return notOfStage();
  if (typeof exp !== "number" || typeof iat !== "number") throw refused("needs the claims exp and iat, in seconds");
  if (exp <= seconds(service.now())) throw refused("has expired");
  if (exp - iat > longest) throw refused("lasts for more than 14 days");
  checkNotRevoked(service, stageArn, participantId);
  const { allow_publish: publish, allow_subscribe: subscribe } = isObject(capabilities) ? capabilities : {};
  return {
    participantId,
    capabilities: [
      ...(publish === true ? (["PUBLISH"] as const) : []),
      ...(subscribe === true ? (["SUBSCRIBE"] as const) : []),
    ],
    ...(typeof userId === "string" ? { userId } : {}),
    ...(isAttributes(attributes) ? { attributes } : {}),
  };
}

async function checkSignature(service: Service, kid: string, signed: string, signature: string): Promise<void> {
  const key = service.state.publicKeys.get(kid);
  const der = key && isPresent(service, kid) ? decodePem(key.publicKeyMaterial) : undefined;
  if (der === undefined) throw refused("names a public key that was not imported");
  const algorithm = { name: "ECDSA", namedCurve: "P-384" };
  const imported = await crypto.subtle.importKey("spki", der, algorithm, false, ["verify"]);
  const bytes = fromBase64Url(signature) ?? new Uint8Array();
  const text = new TextEncoder().encode(signed);
  if (await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-384" }, imported, bytes, text)) return;
  throw refused("has a wrong signature");
}

function checkNotRevoked({ state }: Service, stageArn: string, participantId: string): void {
  if (state.revokedParticipants.has(participantOf(stageArn, participantId))) {
    throw refused("is that of a participant who was disconnected");
  }
}

function refused(why: string): Fault {
  return new Fault("AccessDeniedException", `The participant token ${why}`);
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

function decode(part: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(part ?? "")));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAttributes(value: unknown): value is Attributes {
  return isObject(value) && Object.values(value).every((item) => typeof item === "string");
}

function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
