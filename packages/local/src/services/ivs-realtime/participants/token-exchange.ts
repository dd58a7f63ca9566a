/**
 * Gives a participant who is on a stage a new token, with other attributes, capabilities, user id or expiration.
 * @see https://docs.aws.amazon.com/ivs/latest/RealTimeUserGuide/token-exchange.html
 */
import type { ExchangedToken, ParticipantRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";
import { keep, note, presentOf } from "./sessions.ts";
import { readToken, refused, type TokenBearer, type VerifiedToken } from "./tokens.ts";

/** Returns the expiration of a self-signed token; undefined for a token that the service issued. */
export function ownExpirationOf({ signed }: VerifiedToken): Date | undefined {
  return signed && new Date(signed.exp * 1000);
}

/**
 * Gives a participant the new token. Both tokens must be self-signed, for the same stage and participant id.
 * @throws ServiceError AccessDeniedException for any other token
 */
export function exchangeToken(
  world: Pick<RealtimeWorld, "now" | "publish" | "state">,
  participant: ParticipantRecord,
  token: VerifiedToken,
): ParticipantRecord {
  const { stageArn, sessionId, participantId, tokenExpirationTime } = participant;
  const expirationTime = ownExpirationOf(token);
  if (tokenExpirationTime === undefined || expirationTime === undefined) {
    throw refused("cannot be exchanged: both tokens must be signed with an imported key");
  }
  const bearer = readToken(world, stageArn, token);
  if (bearer.participantId !== participantId) throw refused("is for another participant: its jti must stay the same");
  const { userId = "", attributes = {}, capabilities } = bearer;
  const exchanged = keep(world, {
    ...participant,
    userId,
    attributes,
    capabilities,
    tokenExpirationTime: expirationTime,
  });
  note(world, exchanged, "TOKEN_EXCHANGED", {
    previousToken: partsOf(participant, tokenExpirationTime),
    newToken: partsOf(bearer, expirationTime),
  });
  const name = "Token Exchanged";
  const time = presentOf(world, exchanged);
  world.publish({ kind: "stage", name, time, stageArn, sessionId, participantId, userId, replica: false });
  return exchanged;
}

function partsOf(
  { attributes = {}, capabilities, userId = "" }: TokenBearer | ParticipantRecord,
  expirationTime: Date,
): ExchangedToken {
  return { attributes: { ...attributes }, capabilities: [...capabilities], expirationTime, userId };
}
