/** Signs participant tokens. */
import { checkFields, checkNames, toClaims } from "../claims/fields.ts";
import { type ExpiryOptions, expiryNames, readExpiry, secondsOf } from "../claims/times.ts";
import { signJwt } from "../jwt/sign-jwt.ts";
import {
  checkParticipant,
  idOf,
  keyField,
  maxSeconds,
  type ParticipantGrant,
  participantFields,
  type TokenStage,
} from "./claims.ts";

/** Who joins which stage, and when the token expires: by default after 12 hours. `capabilities` are both by default. */
export interface ParticipantTokenOptions extends ParticipantGrant, ExpiryOptions {
  /** The ARN of the imported public key: `publicKey.arn` in the output of `ImportPublicKey`. */
  readonly publicKeyArn: string;
  readonly stage: TokenStage;
  /** An id that no other participant of the stage has. @defaultValue a random UUID */
  readonly participantId?: string | undefined;
}

export const grantNames = ["userId", "attributes", "capabilities"] as const;
const defaultSeconds = 12 * 3600;

/**
 * Signs a token with which a participant joins a stage, without a call of the service.
 *
 * @param privateKey the private key whose public key was imported by `ImportPublicKey`, as a CryptoKey or in PEM
 * @throws TokenError if the token would not open the stage
 * @example
 * const { stage } = await realtime.getStage({ arn });
 * const token = await signParticipantToken(privateKey, { publicKeyArn, stage, userId: "ann" });
 */
export async function signParticipantToken(
  privateKey: CryptoKey | string,
  options: ParticipantTokenOptions,
): Promise<string> {
  checkNames(options, ["publicKeyArn", "stage", "participantId", ...grantNames, ...expiryNames], "input");
  const { stage, participantId = crypto.randomUUID(), capabilities = ["PUBLISH", "SUBSCRIBE"] } = options;
  const exp = readExpiry(options, defaultSeconds, maxSeconds);
  const now = secondsOf(options.now);
  const iat = Math.floor(now);
  const values = {
    ...options,
    "stage.arn": stage?.arn,
    "stage.endpoints.events": stage?.endpoints?.events,
    "stage.endpoints.whip": stage?.endpoints?.whip,
    participantId,
    capabilities,
  };
  checkFields(keyField, values, "input");
  checkParticipant({ ...values, exp, iat }, now, 0, "input");
  const claims = {
    ...toClaims(participantFields, values),
    // The attributes are copied, because an object with a method toJSON would be written differently from the values
    // that were checked.
    attributes: options.attributes && { ...options.attributes },
    topic: idOf(stage.arn),
    capabilities: {
      allow_publish: capabilities.includes("PUBLISH"),
      allow_subscribe: capabilities.includes("SUBSCRIBE"),
    },
    version: "1.0",
    exp,
    iat,
  };
  return signJwt(privateKey, { kid: options.publicKeyArn }, claims);
}
