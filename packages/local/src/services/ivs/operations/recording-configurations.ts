/** CreateRecordingConfiguration, Get…, List…, Delete…. They cannot be updated. */
import type {
  CreateRecordingConfigurationRequest,
  CreateRecordingConfigurationResponse,
  DeleteRecordingConfigurationRequest,
  GetRecordingConfigurationRequest,
  GetRecordingConfigurationResponse,
  ListRecordingConfigurationsRequest,
  ListRecordingConfigurationsResponse,
  RecordingConfiguration,
} from "@ivskit/client-ivs";
import { page } from "../../../basics/paging.ts";
import { Fault } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import { recordingConfigurationState } from "../lifecycles/recording-configuration.ts";
import type { RecordingConfigurationRecord } from "../records.ts";

export function createRecordingConfiguration(
  service: Service,
  input: CreateRecordingConfigurationRequest,
): CreateRecordingConfigurationResponse {
  const bucketName = input.destinationConfiguration.s3?.bucketName;
  if (bucketName === undefined) {
    throw new Fault("ValidationException", "Value at 'destinationConfiguration.s3' must not be null");
  }
  checkQuota(service, "recordingConfigurations", service.state.recordingConfigurations.size);
  const record: RecordingConfigurationRecord = {
    arn: newArn(service, "recording-configuration"),
    name: input.name ?? "",
    destinationConfiguration: { s3: { bucketName } },
    thumbnailConfiguration: thumbnails(input.thumbnailConfiguration),
    recordingReconnectWindowSeconds: input.recordingReconnectWindowSeconds ?? 0,
    renditionConfiguration: { renditionSelection: "ALL", ...input.renditionConfiguration },
    tags: newTags(input.tags),
    createdAt: service.now(),
    failing: service.settings.failingBuckets.includes(bucketName),
  };
  service.state.recordingConfigurations.set(record.arn, record);
  appear(service, record.arn);
  return { recordingConfiguration: answeredRecordingConfiguration(service, record) };
}

export function getRecordingConfiguration(
  service: Service,
  input: GetRecordingConfigurationRequest,
): GetRecordingConfigurationResponse {
  const record = findSeen(service, service.state.recordingConfigurations, input.arn);
  return { recordingConfiguration: answeredRecordingConfiguration(service, record) };
}

export function listRecordingConfigurations(
  service: Service,
  input: ListRecordingConfigurationsRequest,
): ListRecordingConfigurationsResponse {
  const list = { list: ["ListRecordingConfigurations"], size: 100, where: seenOnly(service) };
  const { items, ...rest } = page(service.state.recordingConfigurations, input, list);
  return {
    recordingConfigurations: items.map((record) => answeredRecordingConfiguration(service, record)),
    ...rest,
  };
}

export function deleteRecordingConfiguration(service: Service, input: DeleteRecordingConfigurationRequest): void {
  const { channels, recordingConfigurations } = service.state;
  const { arn } = findPresent(service, recordingConfigurations, input.arn);
  if (channels.where("recordingConfigurationArn", arn).size > 0) {
    throw new Fault("ConflictException", `Recording configuration: ${arn} is in use by a channel`);
  }
  vanish(service, arn);
}

/** With the state that it has now. */
export function answeredRecordingConfiguration(
  service: Service,
  record: RecordingConfigurationRecord,
): RecordingConfiguration {
  const state = recordingConfigurationState(record, service.settings.recordingConfigurationDelay, service.now());
  const { createdAt: _, failing: __, ...visible } = record;
  return { ...visible, state };
}

function thumbnails(
  given: CreateRecordingConfigurationRequest["thumbnailConfiguration"],
): RecordingConfigurationRecord["thumbnailConfiguration"] {
  if (given?.recordingMode === "DISABLED") return given;
  return { recordingMode: "INTERVAL", targetIntervalSeconds: 60, storage: ["SEQUENTIAL"], ...given };
}
