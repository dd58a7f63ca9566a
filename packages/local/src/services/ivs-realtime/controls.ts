/** Controls of stages, with which a test or an operator acts as participants and encoders. */
import type { ParticipantTokenCapability } from "@ivskit/client-ivs-realtime";
import { ServiceError } from "../../basics/service-error.ts";
import type { Controls } from "../../simulation/service-controls.ts";
import { findPresent } from "../../simulation/visibility.ts";
import { checkAttributes } from "./participants/attributes.ts";
import { connected, enter, type Joining, note, requireConnected } from "./participants/sessions.ts";
import { type LocalParticipant, shownParticipant } from "./participants/shown-participant.ts";
import { exchangeToken, ownExpirationOf } from "./participants/token-exchange.ts";
import { bearerOf, readToken, verifyToken } from "./participants/tokens.ts";
import { depart, sendAway } from "./publishing/departures.ts";
import { failPublishing, publish, unpublish } from "./publishing/participation.ts";
import type { Attributes, ParticipantClient, ParticipantRecord } from "./records.ts";
import { type StageDetails, stageDetails } from "./summary.ts";
import type { RealtimeWorld } from "./world.ts";

export interface JoinOptions {
  /** A token of CreateStage or CreateParticipantToken, or one that was signed with an imported key. It is verified. */
  readonly token?: string | undefined;
  /**
   * The id of the participant if there is no token. A participant of an issued token keeps its values. Default: a new
   * id.
   */
  readonly participantId?: string | undefined;
  /**
   * These three options are for a participant without a token. Default: the values of the issued token with this id.
   */
  readonly userId?: string | undefined;
  readonly attributes?: Attributes | undefined;
  /** Default: both. */
  readonly capabilities?: readonly ParticipantTokenCapability[] | undefined;
  /** The description of the client software. */
  readonly client?: ParticipantClient | undefined;
  /** Publishes at once. Default: false. */
  readonly publish?: boolean | undefined;
}

/**
 * Every call throws a ServiceError named ResourceNotFoundException for an unknown stage, and for a participant who is not
 * connected to it. The history of a participant shows whether publishing and subscribing succeeded.
 */
export interface StageControls {
  /**
   * Connects a participant to a stage. Throws AccessDeniedException if the token is not for this stage, and
   * ConflictException if a participant with this id is already connected.
   */
  join(stageArn: string, options?: JoinOptions): Promise<LocalParticipant>;
  /**
   * An encoder connects with the stream key of an ingest configuration, and publishes. Refused with ConflictException
   * where the configuration refers to no stage or is in use.
   */
  ingest(ingestConfigurationArn: string): Promise<LocalParticipant>;
  publish(stageArn: string, participantId: string): Promise<LocalParticipant>;
  unpublish(stageArn: string, participantId: string): Promise<LocalParticipant>;
  /** Publishing fails, or ends in a failure, with a code of the service's. Default: INTERNAL_SERVER_EXCEPTION. */
  failPublish(stageArn: string, participantId: string, errorCode?: string): Promise<LocalParticipant>;
  /** Subscribes to another participant, or with `false`, ends the subscription. */
  subscribe(
    stageArn: string,
    participantId: string,
    remoteParticipantId: string,
    subscribing?: boolean,
  ): Promise<LocalParticipant>;
  /**
   * Replaces the self-signed token of a participant by another one, with other attributes, capabilities, user id or
   * expiration. Throws AccessDeniedException if it is not for this stage and participant, or if a token was issued by
   * the service. A participant who may no longer publish stops.
   */
  exchangeToken(stageArn: string, participantId: string, token: string): Promise<LocalParticipant>;
  leave(stageArn: string, participantId: string): Promise<LocalParticipant>;
  /** Disconnects a participant as DisconnectParticipant does, so that the token no longer opens the stage. */
  disconnect(stageArn: string, participantId: string): Promise<LocalParticipant>;
}

/** The controls of IVS Real-Time. */
export interface RealtimeControls {
  readonly stages: StageControls;
  readonly stageDetails: (stageArn: string, limit?: number) => StageDetails;
}

export function createRealtimeControls(world: RealtimeWorld): Controls {
  return {
    actions: { stages: createStageControls(world) },
    views: {
      stageDetails: (stageArn: string, limit?: number) =>
        world.clock.atOneMoment(() => stageDetails(world, stageArn, limit)),
    },
  };
}

export function createStageControls(world: RealtimeWorld): StageControls {
  const now = <Given extends unknown[]>(run: (...given: Given) => ParticipantRecord | Promise<ParticipantRecord>) => {
    return async (...given: Given): Promise<LocalParticipant> =>
      shownParticipant(await world.clock.atOneMoment(() => run(...given)));
  };
  const participant = (stageArn: string, participantId: string) => requireConnected(world, stageArn, participantId);
  return {
    join: now((stageArn, options = {}) => join(world, stageArn, options)),
    ingest: now((arn) => ingest(world, arn)),
    publish: now((stageArn, participantId) => publish(world, participant(stageArn, participantId))),
    unpublish: now((stageArn, participantId) => unpublish(world, participant(stageArn, participantId))),
    failPublish: now((stageArn, participantId, errorCode = "INTERNAL_SERVER_EXCEPTION") =>
      failPublishing(world, participant(stageArn, participantId), errorCode),
    ),
    subscribe: now((stageArn, participantId, remoteParticipantId, subscribing = true) => {
      const subscriber = participant(stageArn, participantId);
      subscribe(world, subscriber, remoteParticipantId, subscribing);
      return subscriber;
    }),
    exchangeToken: now(async (stageArn, participantId, token) => {
      const verified = await verifyToken(world, token);
      return world.clock.atOneMoment(() => {
        const exchanged = exchangeToken(world, participant(stageArn, participantId), verified);
        return exchanged.capabilities.includes("PUBLISH") ? exchanged : unpublish(world, exchanged);
      });
    }),
    leave: now((stageArn, participantId) => depart(world, participant(stageArn, participantId))),
    disconnect: now((stageArn, participantId) => sendAway(world, participant(stageArn, participantId))),
  };
}

async function join(world: RealtimeWorld, stageArn: string, options: JoinOptions): Promise<ParticipantRecord> {
  findPresent(world, world.state.stages, stageArn);
  const { token, participantId, userId, attributes, capabilities, client } = options;
  const own = { userId, attributes, capabilities };
  if (token !== undefined && Object.values({ participantId, ...own }).some((value) => value !== undefined)) {
    throw new TypeError("join: with a token, only client and publish may be set, since the token says who joins");
  }
  checkAttributes(attributes);
  const verified = token === undefined ? undefined : await verifyToken(world, token);
  return world.clock.atOneMoment(() => {
    const bearer =
      verified === undefined
        ? (bearerOf(world, stageArn, participantId ?? "") ?? newcomer(world, participantId))
        : readToken(world, stageArn, verified);
    const { participantId: id, ...known } = bearer;
    const tokenExpirationTime = verified && ownExpirationOf(verified);
    const more = given({ ...own, client, tokenExpirationTime });
    const joined = enter(world, stageArn, { participantId: id, ...known, ...more });
    return options.publish === true ? publish(world, joined) : joined;
  });
}

function newcomer(world: Pick<RealtimeWorld, "random">, participantId = world.random.alphanumeric(12)): Joining {
  if (/^[a-zA-Z0-9_-]{1,64}$/.test(participantId)) return { participantId };
  throw new TypeError("participantId must be 1 to 64 letters, digits, hyphens and underscores");
}

/** Returns only the members that are defined. */
function given(
  members: {
    readonly [Name in "userId" | "attributes" | "capabilities" | "client" | "tokenExpirationTime"]:
      | ParticipantRecord[Name]
      | undefined;
  },
): Partial<ParticipantRecord> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function ingest(world: RealtimeWorld, ingestConfigurationArn: string): ParticipantRecord {
  const { ingestConfigurations } = world.state;
  const { arn, stageArn, participantId, userId, attributes, ingestProtocol, redundantIngest } = findPresent(
    world,
    ingestConfigurations,
    ingestConfigurationArn,
  );
  if (stageArn === "") throw new ServiceError("ConflictException", `Ingest configuration: ${arn} refers to no stage`);
  const joined = enter(world, stageArn, {
    participantId,
    userId,
    attributes,
    redundantIngest,
    protocol: ingestProtocol === "RTMP" ? "RTMP" : "RTMPS",
    capabilities: ["PUBLISH"],
    ingestConfigurationArn: arn,
  });
  const encoder = publish(world, joined);
  // An encoder that may not publish is not there at all.
  return encoder.publishing ? encoder : depart(world, encoder);
}

function subscribe(
  world: Pick<RealtimeWorld, "now" | "state">,
  subscriber: ParticipantRecord,
  remoteParticipantId: string,
  subscribing: boolean,
): void {
  if (!subscribing) {
    note(world, subscriber, "SUBSCRIBE_STOPPED", { remoteParticipantId });
    return;
  }
  const publisher = connected(world, subscriber.stageArn, remoteParticipantId);
  const errorCode = subscriber.capabilities.includes("SUBSCRIBE")
    ? publisher?.publishing !== true && "PUBLISHER_NOT_FOUND"
    : "INSUFFICIENT_CAPABILITIES";
  if (errorCode) note(world, subscriber, "SUBSCRIBE_ERROR", { remoteParticipantId, errorCode });
  else note(world, subscriber, "SUBSCRIBE_STARTED", { remoteParticipantId });
}
