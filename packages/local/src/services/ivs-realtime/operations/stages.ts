/** CreateStage, GetStage, ListStages, UpdateStage, DeleteStage, CreateParticipantToken. */
import type {
  AutoParticipantRecordingConfiguration,
  CreateParticipantTokenRequest,
  CreateParticipantTokenResponse,
  CreateStageRequest,
  CreateStageResponse,
  DeleteStageRequest,
  DeleteStageResponse,
  GetStageRequest,
  GetStageResponse,
  ListStagesRequest,
  ListStagesResponse,
  Stage,
  UpdateStageRequest,
  UpdateStageResponse,
} from "@ivskit/client-ivs-realtime";
import { page } from "../../../basics/paging.ts";
import { invalidMember, ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, isPresent, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { checkAttributes } from "../participants/attributes.ts";
import { participantsOn } from "../participants/sessions.ts";
import { issueToken } from "../participants/tokens.ts";
import { emptyStage } from "../publishing/departures.ts";
import type { ParticipantRecordingSettings, StageRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";

/**
 * @throws ServiceError ValidationException for an unknown storage configuration or large attributes;
 * ServiceQuotaExceededException
 */
export function createStage(world: RealtimeWorld, input: Valid<CreateStageRequest>, arn?: string): CreateStageResponse {
  const tags = newTags(input.tags);
  const { participantTokenConfigurations: tokens = [], autoParticipantRecordingConfiguration: recording } = input;
  for (const [index, { attributes }] of tokens.entries()) {
    checkAttributes(attributes, `participantTokenConfigurations.${index + 1}.member.attributes`);
  }
  // The model lists no ResourceNotFoundException for this operation.
  if (recording?.storageConfigurationArn && !hasStorage(world, recording.storageConfigurationArn)) {
    throw invalidMember(
      "autoParticipantRecordingConfiguration.storageConfigurationArn",
      "must be the ARN of a storage configuration",
    );
  }
  checkQuota(world, "stages", world.state.stages.size);
  const { hostId } = world.state;
  const stage: StageRecord = {
    arn: newArn(world, "stage", arn),
    name: input.name ?? "",
    endpoints: {
      events: "wss://global.events.live-video.net",
      whip: `https://${hostId}.global-bm.whip.live-video.net`,
      rtmp: `rtmp://${hostId}.global-contribute.live-video.net/app/`,
      rtmps: `rtmps://${hostId}.global-contribute.live-video.net:443/app/`,
    },
    autoParticipantRecordingConfiguration: wholeRecording(recording),
    tags,
  };
  world.state.stages.set(stage.arn, stage);
  appear(world, stage.arn);
  return {
    stage: answeredStage(world, stage),
    participantTokens: tokens.map((options) => issueToken(world, stage, options)),
  };
}

export function getStage(world: Pick<RealtimeWorld, "state">, input: Valid<GetStageRequest>): GetStageResponse {
  return { stage: answeredStage(world, findSeen(world, world.state.stages, input.arn)) };
}

export function listStages(world: Pick<RealtimeWorld, "state">, input: Valid<ListStagesRequest>): ListStagesResponse {
  const list = { list: ["ListStages"], size: 50, where: seenOnly(world) };
  const { items, ...rest } = page(world.state.stages, input, list);
  return { stages: items.map((stage) => answeredStage(world, stage)), ...rest };
}

/** @throws ServiceError ResourceNotFoundException; ConflictException while a participant is being recorded */
export function updateStage(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<UpdateStageRequest>,
): UpdateStageResponse {
  const existing = findPresent(world, world.state.stages, input.arn);
  const { name = existing.name, autoParticipantRecordingConfiguration: recording } = input;
  if (recording !== undefined) {
    const { storageConfigurationArn } = recording;
    if (storageConfigurationArn) findPresent(world, world.state.storageConfigurations, storageConfigurationArn);
    const isRecorded = participantsOn(world, existing.arn).some((one) => one.recording?.phase === "recording");
    if (isRecorded) throw new ServiceError("ConflictException", `Stage: ${existing.arn} is being recorded`);
  }
  const stage: StageRecord = {
    ...existing,
    name,
    autoParticipantRecordingConfiguration:
      recording === undefined ? existing.autoParticipantRecordingConfiguration : wholeRecording(recording),
  };
  world.state.stages.set(stage.arn, stage);
  return { stage: answeredStage(world, stage) };
}

export function deleteStage(world: RealtimeWorld, input: Valid<DeleteStageRequest>): DeleteStageResponse {
  const { arn } = findPresent(world, world.state.stages, input.arn);
  emptyStage(world, arn);
  vanish(world, arn);
  return {};
}

export function createParticipantToken(
  world: Pick<RealtimeWorld, "now" | "random" | "state">,
  input: Valid<CreateParticipantTokenRequest>,
): CreateParticipantTokenResponse {
  const stage = findPresent(world, world.state.stages, input.stageArn);
  checkAttributes(input.attributes);
  return { participantToken: issueToken(world, stage, input) };
}

/** The stage as operations return it, with its active session. */
export function answeredStage({ state }: Pick<RealtimeWorld, "state">, stage: StageRecord): Stage {
  const activeSessionId = state.stageSessionOf.get(stage.arn);
  return activeSessionId === undefined ? stage : { ...stage, activeSessionId };
}

function hasStorage(world: Pick<RealtimeWorld, "state">, arn: string): boolean {
  return isPresent(world, arn) && world.state.storageConfigurations.get(arn) !== undefined;
}

/**
 * Returns the recording settings with all defaults. Without a storage configuration, given values of other members are
 * ignored.
 */
function wholeRecording(given: AutoParticipantRecordingConfiguration | undefined): ParticipantRecordingSettings {
  const { storageConfigurationArn = "", ...rest } = given ?? {};
  const settings: Partial<AutoParticipantRecordingConfiguration> = storageConfigurationArn === "" ? {} : rest;
  const {
    mediaTypes = ["AUDIO_VIDEO"],
    recordingReconnectWindowSeconds = 0,
    recordParticipantReplicas = true,
  } = settings;
  return {
    storageConfigurationArn,
    mediaTypes,
    recordingReconnectWindowSeconds,
    recordParticipantReplicas,
    hlsConfiguration: { targetSegmentDurationSeconds: 6, ...settings.hlsConfiguration },
    thumbnailConfiguration: {
      recordingMode: "DISABLED",
      storage: ["SEQUENTIAL"],
      targetIntervalSeconds: 60,
      ...settings.thumbnailConfiguration,
    },
  };
}
