/** The stages, their sessions and compositions without secrets, for the console and for scripts. */

import { find } from "../../simulation/resources.ts";
import { matches } from "../../simulation/search.ts";
import type { Summary, SummaryQuery } from "../../simulation/summary.ts";
import { participantsOn, publishersOn } from "./participants/sessions.ts";
import { type LocalParticipant, shownParticipant } from "./participants/shown-participant.ts";
import type { CompositionRecord, ParticipantRecord, StageRecord } from "./records.ts";
import { eventsOf } from "./state.ts";
import type { RealtimeWorld } from "./world.ts";

export interface StageState {
  readonly arn: string;
  readonly name: string;
  /** The id of the active session. Absent if the stage has none. */
  readonly activeSessionId?: string;
  /** The number of participants who are on the stage now, and of those who publish. */
  readonly participantCount: number;
  readonly publisherCount: number;
  readonly sessionCount: number;
  /** The ARN of the storage configuration, or `""` if participants are not recorded. */
  readonly storageConfigurationArn: string;
}

/** The part of IVS Real-Time in the summary of the state. */
export interface StageSummary {
  /** The number of stages that match, of which `stages` are the first. */
  readonly matchingStages: number;
  /** Stages with a session first, then the newest. */
  readonly stages: readonly StageState[];
}

export function summarizeRealtime(
  { state }: Pick<RealtimeWorld, "state">,
  { search = "", limit = 100 }: SummaryQuery,
): Summary & StageSummary {
  const busy: StageRecord[] = [];
  const empty: StageRecord[] = [];
  for (const stage of state.stages.values()) {
    if (matches(stage, search)) (state.stageSessionOf.has(stage.arn) ? busy : empty).push(stage);
  }
  return {
    counts: {
      stages: state.stages.size,
      compositions: state.compositions.size,
      encoderConfigurations: state.encoderConfigurations.size,
      storageConfigurations: state.storageConfigurations.size,
      publicKeys: state.publicKeys.size,
      ingestConfigurations: state.ingestConfigurations.size,
    },
    matchingStages: busy.length + empty.length,
    stages: [...busy, ...empty.reverse()].slice(0, limit).map((stage) => stageState({ state }, stage)),
  };
}

function stageState(
  world: Pick<RealtimeWorld, "state">,
  { arn, name, autoParticipantRecordingConfiguration }: StageRecord,
): StageState {
  const activeSessionId = world.state.stageSessionOf.get(arn);
  return {
    arn,
    name,
    ...(activeSessionId !== undefined && { activeSessionId }),
    participantCount: participantsOn(world, arn).length,
    publisherCount: publishersOn(world, arn).length,
    sessionCount: world.state.stageSessions.get(arn)?.size ?? 0,
    storageConfigurationArn: autoParticipantRecordingConfiguration.storageConfigurationArn,
  };
}

export interface StageSessionState {
  readonly sessionId: string;
  readonly startTime: Date;
  readonly endTime?: Date;
  /** The participants, the latest first. */
  readonly participants: readonly ParticipantState[];
}

export interface ParticipantState extends LocalParticipant {
  readonly firstJoinTime: Date;
  /** Whether the participant has published at any time in the session. */
  readonly published: boolean;
  /** The latest 20 events, the newest first. */
  readonly events: readonly ParticipantLifeEvent[];
}

export interface ParticipantLifeEvent {
  readonly name: string;
  readonly eventTime: Date;
  readonly errorCode?: string;
  readonly remoteParticipantId?: string;
}

export interface CompositionSummary {
  readonly arn: string;
  readonly state: string;
  readonly startTime?: Date;
  readonly endTime?: Date;
  readonly destinations: readonly DestinationState[];
}

export interface DestinationState {
  readonly id: string;
  readonly state: string;
  /** The ARN of the channel or of the storage configuration. */
  readonly target: string;
}

export interface StageDetails {
  /** Newest first. */
  readonly sessions: readonly StageSessionState[];
  /** Newest first. */
  readonly compositions: readonly CompositionSummary[];
}

const latestEvents = 20;

/**
 * The sessions of a stage, and its compositions.
 * @throws ServiceError ResourceNotFoundException
 */
export function stageDetails({ state }: Pick<RealtimeWorld, "state">, stageArn: string, limit = 100): StageDetails {
  const { arn } = find(state.stages, stageArn);
  const sessions = [...(state.stageSessions.get(arn)?.values() ?? [])].reverse().slice(0, limit);
  const compositions = [...state.compositions.where("stageArn", arn).after(0)].map(({ value }) => value);
  return {
    sessions: sessions.map(({ sessionId, startTime, endTime }) => ({
      sessionId,
      startTime,
      ...(endTime && { endTime }),
      participants: [...(state.participants.get(sessionId)?.values() ?? [])]
        .reverse()
        .slice(0, limit)
        .map((participant) => participantState({ state }, participant)),
    })),
    compositions: compositions.reverse().slice(0, limit).map(compositionSummary),
  };
}

/** Returns the state of a participant. Exchanged tokens are left out of its events, since they have attributes. */
function participantState({ state }: Pick<RealtimeWorld, "state">, record: ParticipantRecord): ParticipantState {
  const { sessionId, participantId, firstJoinTime, published } = record;
  const events = [...(state.participantEvents.get(eventsOf(sessionId, participantId))?.values() ?? [])];
  return {
    ...shownParticipant(record),
    firstJoinTime,
    published,
    events: events
      .reverse()
      .slice(0, latestEvents)
      .map(({ name, eventTime, errorCode, remoteParticipantId }) => ({
        name,
        eventTime,
        ...(errorCode !== undefined && { errorCode }),
        ...(remoteParticipantId !== undefined && { remoteParticipantId }),
      })),
  };
}

function compositionSummary({ arn, state, startTime, endTime, destinations }: CompositionRecord): CompositionSummary {
  return {
    arn,
    state,
    ...(startTime && { startTime }),
    ...(endTime && { endTime }),
    destinations: destinations.map(({ id, state, configuration: { channel, s3 } }) => ({
      id,
      state,
      target: channel?.channelArn ?? s3?.storageConfigurationArn ?? "",
    })),
  };
}
