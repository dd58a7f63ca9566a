/** Verifies participant tokens. */
import { checkFields, fromClaims } from "../claims/fields.ts";
import { checkClaimNames, readVerifyOptions, type VerifyOptions } from "../claims/verify-options.ts";
import { isObject } from "../encoding/json.ts";
import { refuse } from "../errors/token-error.ts";
import { verifyJwt } from "../jwt/verify-jwt.ts";
import {
  checkParticipant,
  derivedFields,
  keyField,
  type ParticipantCapability,
  type ParticipantClaims,
  participantFields,
} from "./claims.ts";

/** A public key as a CryptoKey or in PEM, or a function that finds it by its ARN, for programs with several keys. */
export type ParticipantKey =
  | CryptoKey
  | string
  | ((publicKeyArn: string) => CryptoKey | string | Promise<CryptoKey | string>);

/**
 * Checks the signature and every claim of a participant token that was signed with a key pair. Tokens that
 * `CreateParticipantToken` returns are signed by the service and cannot be verified.
 *
 * @throws TokenError that says why the token would not open its stage
 */
export async function verifyParticipantToken(
  token: string,
  publicKey: ParticipantKey,
  options: VerifyOptions = {},
): Promise<ParticipantClaims> {
  const times = readVerifyOptions(options);
  const { header, claims } = await verifyJwt(token, ({ kid }) => {
    checkFields(keyField, { publicKeyArn: kid }, "claim");
    return typeof publicKey === "function" ? publicKey(kid as string) : publicKey;
  });
  const derived = derivedFields(claims.resource);
  checkClaimNames(claims, { ...participantFields, ...derived }, options);
  const { exp, iat } = claims;
  const values = { ...fromClaims(participantFields, claims), capabilities: readCapabilities(claims.capabilities) };
  checkParticipant({ ...values, exp, iat }, ...times, "claim");
  checkFields(derived, claims, "claim");
  const {
    "stage.arn": arn,
    "stage.endpoints.events": events,
    "stage.endpoints.whip": whip,
    ...others
  } = values as Record<string, unknown>;
  const all = { publicKeyArn: header.kid, stage: { arn, endpoints: { events, whip } }, ...others, exp, iat };
  return all as unknown as ParticipantClaims;
}

/** @throws TokenError for anything but capabilities as tokens hold them */
function readCapabilities(value: unknown): readonly ParticipantCapability[] {
  const {
    allow_publish: publish = false,
    allow_subscribe: subscribe = false,
    ...others
  } = isObject(value) ? value : { value };
  if (typeof publish !== "boolean" || typeof subscribe !== "boolean" || Object.keys(others).length > 0) {
    const want = participantFields.capabilities?.want;
    refuse("claim", `capabilities (capabilities) must be ${want}, got ${JSON.stringify(value)}`);
  }
  return [...(publish ? (["PUBLISH"] as const) : []), ...(subscribe ? (["SUBSCRIBE"] as const) : [])];
}
