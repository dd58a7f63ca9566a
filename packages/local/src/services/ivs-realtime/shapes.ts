/** The inputs and answers of the control routes for stages. */
import type { Contract } from "../../basics/contract.ts";
import { prefixed, structure } from "../../basics/shapes.ts";
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

export const stageControlShapes: Contract["shapes"] = {
  JoinInput: structure({ stageArn: "RealtimeStageArn!", token: "RealtimeParticipantTokenString", ...joining }),
  IngestInput: structure({ ingestConfigurationArn: "RealtimeIngestConfigurationArn!" }),
  ParticipantInput: structure(onStage),
  FailPublishInput: structure({ ...onStage, errorCode: "RealtimeEventErrorCode" }),
  SubscribeInput: structure({ ...onStage, remoteParticipantId: "ParticipantName!", subscribing: "Flag" }),
  ExchangeInput: structure({ ...onStage, token: "RealtimeParticipantTokenString!" }),
  LocalParticipant: structure({
    ...onStage,
    sessionId: "Text!",
    userId: "RealtimeUserId!",
    state: "RealtimeParticipantState!",
    publishing: "Flag!",
    recordingState: "RealtimeParticipantRecordingState!",
    replicationType: "RealtimeReplicationType!",
  }),
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
