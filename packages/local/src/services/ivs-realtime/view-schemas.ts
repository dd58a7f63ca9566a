/** The answers of the control routes that show stages. */
import * as z from "zod/mini";
import { count, flag, itemLimit, longText, shortText, time } from "../../basics/common-schemas.ts";
import { list, type Schemas } from "../../basics/schema.ts";
import { localParticipant, realtimeModel } from "./schemas.ts";

const { stageArn, participantId } = localParticipant.shape;

const stageState = z.object({
  arn: stageArn,
  name: longText,
  activeSessionId: z.exactOptional(shortText),
  participantCount: count,
  publisherCount: count,
  sessionCount: count,
  storageConfigurationArn: longText,
});
const stageStates = list(stageState);

/** The members of IVS Real-Time in the summary of the state. */
export const stageSummary: Schemas = { matchingStages: count, stages: stageStates };

const lifeEvent = z.object({
  name: shortText,
  eventTime: time,
  errorCode: z.exactOptional(shortText),
  remoteParticipantId: z.exactOptional(participantId),
});
const lifeEvents = list(lifeEvent);

const participantState = z.object({
  ...localParticipant.shape,
  firstJoinTime: time,
  published: flag,
  events: lifeEvents,
});
const participantStates = list(participantState);

const sessionState = z.object({
  sessionId: shortText,
  startTime: time,
  endTime: z.exactOptional(time),
  participants: participantStates,
});
const sessionStates = list(sessionState);

const destinationState = z.object({
  id: shortText,
  state: realtimeModel.schema("DestinationState"),
  target: longText,
});
const destinationStates = list(destinationState);

const compositionState = z.object({
  arn: realtimeModel.schema("CompositionArn"),
  state: realtimeModel.schema("CompositionState"),
  startTime: z.exactOptional(time),
  endTime: z.exactOptional(time),
  destinations: destinationStates,
});
const compositionStates = list(compositionState);

export const stageDetailsQuery = z.object({ stageArn, limit: z.exactOptional(itemLimit) });
export const stageDetails = z.object({ sessions: sessionStates, compositions: compositionStates });

export const stageViewSchemas: Schemas = {
  StageStates: stageStates,
  StageState: stageState,
  StageDetailsQuery: stageDetailsQuery,
  StageDetails: stageDetails,
  StageSessionStates: sessionStates,
  StageSessionState: sessionState,
  ParticipantStates: participantStates,
  ParticipantState: participantState,
  ParticipantLifeEvents: lifeEvents,
  ParticipantLifeEvent: lifeEvent,
  CompositionStates: compositionStates,
  CompositionState: compositionState,
  CompositionDestinationStates: destinationStates,
  CompositionDestinationState: destinationState,
};
