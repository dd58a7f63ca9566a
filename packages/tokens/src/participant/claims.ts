/**
 * The claims of a participant token, which opens a stage.
 *
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/getting-started-distribute-tokens.html
 */
import { checkFields, type Fields } from "../claims/fields.ts";
import { checkExpiry, checkSeconds } from "../claims/times.ts";
import { isObject, type JsonObject } from "../encoding/json.ts";
import { refuse, type TokenErrorReason } from "../errors/token-error.ts";

/** The right to send, or to receive, video and audio on a stage. */
export type ParticipantCapability = "PUBLISH" | "SUBSCRIBE";

/** The stage of a token: the `stage` in the output of `CreateStage` or `GetStage`. */
export interface TokenStage {
  /** The ARN of the stage. Claim: `resource`. Its id is also in the claim `topic`. */
  readonly arn?: string | undefined;
  /** The endpoints of the stage. Claims: `events_url` and `whip_url`. */
  readonly endpoints?: { readonly events?: string | undefined; readonly whip?: string | undefined } | undefined;
}

/** The user, the attributes and the rights of a participant. */
export interface ParticipantGrant {
  /** Your id of the participant's user, at most 128 characters. Other participants see it. Claim: `user_id`. */
  readonly userId?: string | undefined;
  /** Texts for other participants, at most 1,024 bytes in all. Claim: `attributes`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** The rights on the stage. Claim: `capabilities`. */
  readonly capabilities?: readonly ParticipantCapability[] | undefined;
}

/** The claims of a participant token, by the names that `signParticipantToken` takes. */
export interface ParticipantClaims extends ParticipantGrant {
  /** The ARN of the public key that verifies the token. In the header: `kid`. */
  readonly publicKeyArn: string;
  readonly stage: { readonly arn: string; readonly endpoints: { readonly events: string; readonly whip: string } };
  /** The id of the participant on the stage. Claim: `jti`. */
  readonly participantId: string;
  readonly capabilities: readonly ParticipantCapability[];
  /** When the token expires, in whole seconds since 1970. */
  readonly exp: number;
  /** When the token was signed, in whole seconds since 1970. */
  readonly iat: number;
}

const maxAttributesBytes = 1024;
export const maxSeconds: number = 14 * 86_400;
const url = "the URL of the stage's endpoint";

export const keyField: Fields = {
  publicKeyArn: {
    claim: "kid",
    isRequired: true,
    want: "an ARN like arn:aws:ivs:us-west-2:123456789012:public-key/AbCdEfGhIjKl",
    check: /^arn:aws[a-z-]*:ivs:[\w-]+:\d+:public-key\/[\w-]+$/,
  },
};

export const participantFields: Fields = {
  "stage.arn": {
    claim: "resource",
    isRequired: true,
    want: "an ARN like arn:aws:ivs:us-west-2:123456789012:stage/AbCdEfGhIjKl",
    check: /^arn:aws[a-z-]*:ivs:[\w-]+:\d+:stage\/[\w-]+$/,
  },
  "stage.endpoints.events": { claim: "events_url", isRequired: true, want: url, check: /^wss?:\/\/[^\s#]+$/ },
  "stage.endpoints.whip": { claim: "whip_url", isRequired: true, want: url, check: /^https?:\/\/[^\s#]+$/ },
  participantId: {
    claim: "jti",
    isRequired: true,
    want: "1 to 64 letters, digits, hyphens and underscores",
    check: /^[\w-]{1,64}$/,
  },
  userId: { claim: "user_id", isSecret: true, want: "at most 128 characters", check: /^.{0,128}$/su },
  attributes: {
    claim: "attributes",
    isSecret: true,
    want: `an object of strings, at most ${maxAttributesBytes} bytes in all`,
    check: isAttributes,
  },
  capabilities: {
    claim: "capabilities",
    isRequired: true,
    want: "PUBLISH and SUBSCRIBE in a list (in a token: allow_publish and allow_subscribe)",
    check: (value) => Array.isArray(value) && value.every((one) => one === "PUBLISH" || one === "SUBSCRIBE"),
  },
};

/** Claims that programs do not pass, since they follow from the ARN of the stage. */
export function derivedFields(arn: unknown): Fields {
  return {
    topic: {
      claim: "topic",
      isRequired: true,
      want: "the id of the stage in resource",
      check: (value) => value === idOf(arn),
    },
    version: { claim: "version", isRequired: true, want: '"1.0"', check: /^1\.0$/ },
  };
}

/** The id at the end of an ARN. */
export function idOf(arn: unknown): string {
  return String(arn).replace(/^.*\//, "");
}

/**
 * Checks each value, and the times.
 *
 * @param now seconds since 1970
 * @param toleranceSeconds how much clocks may differ
 * @throws TokenError
 */
export function checkParticipant(
  values: JsonObject,
  now: number,
  toleranceSeconds: number,
  reason: TokenErrorReason,
): void {
  checkFields(participantFields, values, reason);
  const { exp, iat } = values;
  checkSeconds("iat", iat, reason);
  checkExpiry(exp, now - toleranceSeconds, reason);
  // A signer that rounds the time up to seconds may be ahead by less than one.
  const latest = Math.ceil(now) + toleranceSeconds;
  if (iat > latest) refuse(reason, `iat must not be in the future (now: ${latest}), got ${iat}`);
  if (exp <= iat || exp - iat > maxSeconds)
    refuse(reason, `exp must be at most 14 days (${maxSeconds} seconds) after iat, and not before, got ${exp - iat}`);
}

function isAttributes(value: unknown): boolean {
  const texts = isObject(value) ? Object.entries(value).flat() : [undefined];
  return (
    texts.every((text) => typeof text === "string") &&
    new TextEncoder().encode(texts.join("")).length <= maxAttributesBytes
  );
}
