/** The inputs and answers of the control routes for stages. */
import type { Contract } from "../../basics/contract.ts";
import { list, prefixed, structure } from "../../basics/shapes.ts";
import { ivsRealtime } from "./contract.ts";

/** The model's own, beside those of IVS, some of which have the same names. */
export const realtimeShapes: Contract["shapes"] = prefixed(ivsRealtime.shapes, "Realtime");

const onStage = { stageArn: "RealtimeStageArn!", participantId: "ParticipantName!" };

/** The members of the input of a join. */
export const joining: Readonly<Record<string, string>> = {
  participantId: "ParticipantName",
  userId: "RealtimeUserId",
  attributes: "RealtimeParticipantAttributes",
  capabilities: "RealtimeParticipantTokenCapabilities",
  client: "ParticipantClient",
  publish: "Flag",
};

const shownParticipant: Readonly<Record<string, string>> = {
  ...onStage,
  sessionId: "Text!",
  userId: "RealtimeUserId!",
  state: "RealtimeParticipantState!",
  publishing: "Flag!",
  recordingState: "RealtimeParticipantRecordingState!",
  replicationType: "RealtimeReplicationType!",
};

const stageViewShapes: Contract["shapes"] = {
  StageStates: list("StageState"),
  StageState: structure({
    arn: "RealtimeStageArn!",
    name: "LongText!",
    activeSessionId: "Text",
    participantCount: "Count!",
    publisherCount: "Count!",
    sessionCount: "Count!",
    storageConfigurationArn: "LongText!",
  }),
  StageDetailsQuery: structure({ stageArn: "RealtimeStageArn!", limit: "Limit" }),
  StageDetails: structure({ sessions: "StageSessionStates!", compositions: "CompositionStates!" }),
  StageSessionStates: list("StageSessionState"),
  StageSessionState: structure({
    sessionId: "Text!",
    startTime: "Time!",
    endTime: "Time",
    participants: "ParticipantStates!",
  }),
  ParticipantStates: list("ParticipantState"),
  ParticipantState: structure({
    ...shownParticipant,
    firstJoinTime: "Time!",
    published: "Flag!",
    events: "ParticipantLifeEvents!",
  }),
  ParticipantLifeEvents: list("ParticipantLifeEvent"),
  ParticipantLifeEvent: structure({
    name: "Text!",
    eventTime: "Time!",
    errorCode: "Text",
    remoteParticipantId: "ParticipantName",
  }),
  CompositionStates: list("CompositionState"),
  CompositionState: structure({
    arn: "RealtimeCompositionArn!",
    state: "RealtimeCompositionState!",
    startTime: "Time",
    endTime: "Time",
    destinations: "CompositionDestinationStates!",
  }),
  CompositionDestinationStates: list("CompositionDestinationState"),
  CompositionDestinationState: structure({ id: "Text!", state: "RealtimeDestinationState!", target: "LongText!" }),
};

export const stageControlShapes: Contract["shapes"] = {
  ...stageViewShapes,
  JoinInput: structure({ stageArn: "RealtimeStageArn!", token: "RealtimeParticipantTokenString", ...joining }),
  IngestInput: structure({ ingestConfigurationArn: "RealtimeIngestConfigurationArn!" }),
  ParticipantInput: structure(onStage),
  FailPublishInput: structure({ ...onStage, errorCode: "RealtimeEventErrorCode" }),
  SubscribeInput: structure({ ...onStage, remoteParticipantId: "ParticipantName!", subscribing: "Flag" }),
  ExchangeInput: structure({ ...onStage, token: "RealtimeParticipantTokenString!" }),
  LocalParticipant: structure(shownParticipant),
  ParticipantName: { type: "string", length: { min: 1, max: 64 }, pattern: "^[a-zA-Z0-9_-]+$" },
  ParticipantClient: structure({
    browserName: "RealtimeParticipantClientAttribute",
    browserVersion: "RealtimeParticipantClientAttribute",
    ispName: "RealtimeParticipantClientAttribute",
    osName: "RealtimeParticipantClientAttribute",
    osVersion: "RealtimeParticipantClientAttribute",
    sdkVersion: "RealtimeParticipantClientAttribute",
  }),
};
