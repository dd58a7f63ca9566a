/** The inputs and answers of the control routes for stages. */
import type { ParticipantTokenCapability } from "@ivskit/client-ivs-realtime";
import * as z from "zod/mini";
import { flag, shortText } from "../../basics/common-schemas.ts";
import { createModel, type Model } from "../../basics/model-schema.ts";
import { type Schemas, structure, text } from "../../basics/schema.ts";
import { ivsRealtime } from "./contract.ts";
import type { JoinOptions } from "./controls.ts";
import type { Attributes, ParticipantClient } from "./records.ts";

/** The schemas of the shapes in the model, beside those of IVS, some of which have the same names. */
export const realtimeModel: Model = createModel(ivsRealtime, "Realtime");

const stageArn = realtimeModel.schema("StageArn");
const participantId = text({ min: 1, max: 64, pattern: /^[a-zA-Z0-9_-]+$/ });
const token = realtimeModel.schema("ParticipantTokenString");
const clientAttribute = realtimeModel.schema("ParticipantClientAttribute");

const participantClient = structure<ParticipantClient>({
  browserName: z.exactOptional(clientAttribute),
  browserVersion: z.exactOptional(clientAttribute),
  ispName: z.exactOptional(clientAttribute),
  osName: z.exactOptional(clientAttribute),
  osVersion: z.exactOptional(clientAttribute),
  sdkVersion: z.exactOptional(clientAttribute),
});

/** The options of a participant without a token. */
export const newcomerOptions = structure<Omit<JoinOptions, "token">>({
  participantId: z.exactOptional(participantId),
  userId: z.exactOptional(realtimeModel.schema("UserId")),
  attributes: z.exactOptional(realtimeModel.schema<Attributes>("ParticipantAttributes")),
  capabilities: z.exactOptional(
    realtimeModel.schema<readonly ParticipantTokenCapability[]>("ParticipantTokenCapabilities"),
  ),
  client: z.exactOptional(participantClient),
  publish: z.exactOptional(flag),
});

const onStage = { stageArn, participantId };

export const joinInput = z.object({ stageArn, token: z.exactOptional(token), ...newcomerOptions.shape });
export const ingestInput = z.object({ ingestConfigurationArn: realtimeModel.schema("IngestConfigurationArn") });
export const participantInput = z.object(onStage);
export const failPublishInput = z.object({
  ...onStage,
  errorCode: z.exactOptional(realtimeModel.schema("EventErrorCode")),
});
export const subscribeInput = z.object({
  ...onStage,
  remoteParticipantId: participantId,
  subscribing: z.exactOptional(flag),
});
export const exchangeInput = z.object({ ...onStage, token });

export const localParticipant = z.object({
  ...onStage,
  sessionId: shortText,
  userId: realtimeModel.schema("UserId"),
  state: realtimeModel.schema("ParticipantState"),
  publishing: flag,
  recordingState: realtimeModel.schema("ParticipantRecordingState"),
  replicationType: realtimeModel.schema("ReplicationType"),
});

export const stageSchemas: Schemas = {
  JoinInput: joinInput,
  IngestInput: ingestInput,
  ParticipantInput: participantInput,
  FailPublishInput: failPublishInput,
  SubscribeInput: subscribeInput,
  ExchangeInput: exchangeInput,
  LocalParticipant: localParticipant,
  ParticipantName: participantId,
  ParticipantClient: participantClient,
};
