/** CreateRecordingConfiguration, Get…, List…, Delete…. They cannot be updated. */
import type {
  CreateRecordingConfigurationRequest,
  CreateRecordingConfigurationResponse,
  DeleteRecordingConfigurationRequest,
  GetRecordingConfigurationRequest,
  GetRecordingConfigurationResponse,
  ListRecordingConfigurationsRequest,
  ListRecordingConfigurationsResponse,
} from "@ivskit/client-ivs";
import { page } from "../../../basics/paging.ts";
import { invalidMember, ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { answeredRecordingConfiguration } from "../recordings/answered-configuration.ts";
import type { RecordingConfigurationRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";

/**
 * @throws ServiceError ValidationException without a bucket, or if renditions must be listed and are not;
 * ServiceQuotaExceededException
 */
export function createRecordingConfiguration(
  world: IvsWorld,
  input: Valid<CreateRecordingConfigurationRequest>,
  arn?: string,
): CreateRecordingConfigurationResponse {
  const bucketName = input.destinationConfiguration.s3?.bucketName;
  if (bucketName === undefined) {
    throw new ServiceError("ValidationException", "Value at 'destinationConfiguration.s3' must not be null");
  }
  const { renditionSelection = "ALL", renditions = [] } = input.renditionConfiguration ?? {};
  if (renditionSelection === "CUSTOM" && renditions.length === 0) {
    throw invalidMember("renditionConfiguration.renditions", "must not be empty if renditionSelection is CUSTOM");
  }
  checkQuota(world, "recordingConfigurations", world.state.recordingConfigurations.size);
  const record: RecordingConfigurationRecord = {
    arn: newArn(world, "recording-configuration", arn),
    name: input.name ?? "",
    destinationConfiguration: { s3: { bucketName } },
    thumbnailConfiguration: thumbnails(input.thumbnailConfiguration),
    recordingReconnectWindowSeconds: input.recordingReconnectWindowSeconds ?? 0,
    renditionConfiguration: { renditionSelection: "ALL", ...input.renditionConfiguration },
    tags: newTags(input.tags),
    createdAt: world.now(),
    failing: world.settings.failingBuckets.includes(bucketName),
  };
  world.state.recordingConfigurations.set(record.arn, record);
  appear(world, record.arn);
  return { recordingConfiguration: answeredRecordingConfiguration(world, record) };
}

export function getRecordingConfiguration(
  world: Pick<IvsWorld, "now" | "settings" | "state">,
  input: Valid<GetRecordingConfigurationRequest>,
): GetRecordingConfigurationResponse {
  const record = findSeen(world, world.state.recordingConfigurations, input.arn);
  return { recordingConfiguration: answeredRecordingConfiguration(world, record) };
}

export function listRecordingConfigurations(
  world: Pick<IvsWorld, "now" | "settings" | "state">,
  input: Valid<ListRecordingConfigurationsRequest>,
): ListRecordingConfigurationsResponse {
  const list = { list: ["ListRecordingConfigurations"], size: 100, where: seenOnly(world) };
  const { items, ...rest } = page(world.state.recordingConfigurations, input, list);
  return {
    recordingConfigurations: items.map((record) => answeredRecordingConfiguration(world, record)),
    ...rest,
  };
}

/** @throws ServiceError ResourceNotFoundException; ConflictException while a channel uses it */
export function deleteRecordingConfiguration(world: IvsWorld, input: Valid<DeleteRecordingConfigurationRequest>): void {
  const { channels, recordingConfigurations } = world.state;
  const { arn } = findPresent(world, recordingConfigurations, input.arn);
  if (channels.where("recordingConfigurationArn", arn).size > 0) {
    throw new ServiceError("ConflictException", `Recording configuration: ${arn} is in use by a channel`);
  }
  vanish(world, arn);
}

function thumbnails(
  given: CreateRecordingConfigurationRequest["thumbnailConfiguration"],
): RecordingConfigurationRecord["thumbnailConfiguration"] {
  if (given?.recordingMode === "DISABLED") return given;
  return { recordingMode: "INTERVAL", targetIntervalSeconds: 60, storage: ["SEQUENTIAL"], ...given };
}
