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
import { Fault, invalidMember } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, isPresent, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import { checkAttributes } from "../participants/attributes.ts";
import { participantsOn } from "../participants/sessions.ts";
import { issueToken } from "../participants/tokens.ts";
import { emptyStage } from "../publishing/departures.ts";
import type { ParticipantRecordingSettings, StageRecord } from "../records.ts";

export function createStage(service: Service, input: CreateStageRequest): CreateStageResponse {
  const tags = newTags(input.tags);
  const { participantTokenConfigurations: tokens = [], autoParticipantRecordingConfiguration: recording } = input;
  for (const [index, { attributes }] of tokens.entries()) {
    checkAttributes(attributes, `participantTokenConfigurations.${index + 1}.member.attributes`);
  }
  // The operation has no ResourceNotFoundException.
  if (recording?.storageConfigurationArn && !hasStorage(service, recording.storageConfigurationArn)) {
    throw invalidMember(
      "autoParticipantRecordingConfiguration.storageConfigurationArn",
      "must be the ARN of a storage configuration",
    );
  }
  checkQuota(service, "stages", service.state.stages.size);
  const { hostId } = service.state;
  const stage: StageRecord = {
    arn: newArn(service, "stage"),
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
  service.state.stages.set(stage.arn, stage);
  appear(service, stage.arn);
  return {
    stage: answeredStage(service, stage),
    participantTokens: tokens.map((options) => issueToken(service, stage, options)),
  };
}

export function getStage(service: Service, input: GetStageRequest): GetStageResponse {
  return { stage: answeredStage(service, findSeen(service, service.state.stages, input.arn)) };
}

export function listStages(service: Service, input: ListStagesRequest): ListStagesResponse {
  const list = { list: ["ListStages"], size: 50, where: seenOnly(service) };
  const { items, ...rest } = page(service.state.stages, input, list);
  return { stages: items.map((stage) => answeredStage(service, stage)), ...rest };
}

export function updateStage(service: Service, input: UpdateStageRequest): UpdateStageResponse {
  const existing = findPresent(service, service.state.stages, input.arn);
  const { name = existing.name, autoParticipantRecordingConfiguration: recording } = input;
  if (recording !== undefined) {
    const { storageConfigurationArn } = recording;
    if (storageConfigurationArn) findPresent(service, service.state.storageConfigurations, storageConfigurationArn);
    const isRecorded = participantsOn(service, existing.arn).some((one) => one.recording?.phase === "recording");
    if (isRecorded) throw new Fault("ConflictException", `Stage: ${existing.arn} is being recorded`);
  }
  const stage: StageRecord = {
    ...existing,
    name,
    autoParticipantRecordingConfiguration:
      recording === undefined ? existing.autoParticipantRecordingConfiguration : wholeRecording(recording),
  };
  service.state.stages.set(stage.arn, stage);
  return { stage: answeredStage(service, stage) };
}

export function deleteStage(service: Service, input: DeleteStageRequest): DeleteStageResponse {
  const { arn } = findPresent(service, service.state.stages, input.arn);
  emptyStage(service, arn);
  vanish(service, arn);
  return {};
}

export function createParticipantToken(
  service: Service,
  input: CreateParticipantTokenRequest,
): CreateParticipantTokenResponse {
  const stage = findPresent(service, service.state.stages, input.stageArn);
  checkAttributes(input.attributes);
  return { participantToken: issueToken(service, stage, input) };
}

/** With the session that is going on. */
export function answeredStage({ state }: Service, stage: StageRecord): Stage {
  const activeSessionId = state.stageSessionOf.get(stage.arn);
  return activeSessionId === undefined ? stage : { ...stage, activeSessionId };
}

function hasStorage(service: Service, arn: string): boolean {
  return isPresent(service, arn) && service.state.storageConfigurations.get(arn) !== undefined;
}

/** Without a place to record to, all else is as it is by default. */
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
