/**
 * CreateLoggingConfiguration, GetLoggingConfiguration, ListLoggingConfigurations, UpdateLoggingConfiguration,
 * DeleteLoggingConfiguration.
 */
import type {
  CreateLoggingConfigurationRequest,
  CreateLoggingConfigurationResponse,
  DeleteLoggingConfigurationRequest,
  DestinationConfiguration,
  GetLoggingConfigurationRequest,
  GetLoggingConfigurationResponse,
  ListLoggingConfigurationsRequest,
  ListLoggingConfigurationsResponse,
  UpdateLoggingConfigurationRequest,
  UpdateLoggingConfigurationResponse,
} from "@ivskit/client-ivschat";
import { resourceOf } from "../../../basics/arn.ts";
import { page } from "../../../basics/paging.ts";
import { ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { notBefore } from "../../../basics/times.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { detailsOf, newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, isPresent, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { loggingConfigurationPhase } from "../lifecycles/logging-configuration.ts";
import type { LoggingConfigurationRecord } from "../records.ts";
import type { ChatWorld } from "../world.ts";

/** The state in the outputs of CreateLoggingConfiguration and UpdateLoggingConfiguration. Reads show the real state. */
const changedState = "ACTIVE";

export function createLoggingConfiguration(
  world: ChatWorld,
  input: Valid<CreateLoggingConfigurationRequest>,
  given?: string,
): CreateLoggingConfigurationResponse {
  const { name = "", destinationConfiguration } = input;
  const tags = newTags(input.tags);
  checkQuota(world, "loggingConfigurations", world.state.loggingConfigurations.size);
  const arn = newArn(world, "logging-configuration", given);
  const now = world.now();
  const record: LoggingConfigurationRecord = {
    arn,
    id: resourceOf(arn).id,
    name,
    createTime: now,
    updateTime: now,
    destinationConfiguration,
    tags,
    updated: false,
    failing: isFailing(world, destinationConfiguration),
  };
  world.state.loggingConfigurations.set(arn, record);
  appear(world, arn);
  return { ...answeredLoggingConfiguration(world, record), state: changedState };
}

export function getLoggingConfiguration(
  world: Pick<ChatWorld, "now" | "settings" | "state">,
  input: Valid<GetLoggingConfigurationRequest>,
): GetLoggingConfigurationResponse {
  const record = findSeen(world, world.state.loggingConfigurations, input.identifier);
  return answeredLoggingConfiguration(world, record);
}

export function listLoggingConfigurations(
  world: Pick<ChatWorld, "now" | "settings" | "state">,
  input: Valid<ListLoggingConfigurationsRequest>,
): ListLoggingConfigurationsResponse {
  const list = { list: ["ListLoggingConfigurations"], size: 50, where: seenOnly(world) };
  const { items, ...rest } = page(world.state.loggingConfigurations, input, list);
  return { loggingConfigurations: items.map((record) => answeredLoggingConfiguration(world, record)), ...rest };
}

/**
 * @throws ServiceError ResourceNotFoundException; ConflictException unless the state of the configuration is ACTIVE or
 * UPDATE_FAILED
 */
export function updateLoggingConfiguration(
  world: Pick<ChatWorld, "now" | "settings" | "state">,
  input: Valid<UpdateLoggingConfigurationRequest>,
): UpdateLoggingConfigurationResponse {
  const { loggingConfigurations } = world.state;
  const existing = findPresent(world, loggingConfigurations, input.identifier);
  const { arn, name } = existing;
  const phase = phaseOf(world, existing);
  if (phase !== "ACTIVE" && phase !== "UPDATE_FAILED") {
    throw new ServiceError(
      "ConflictException",
      `Logging configuration: ${arn} is ${phase}, and takes no update`,
      detailsOf(arn),
    );
  }
  const destinationConfiguration = input.destinationConfiguration ?? existing.destinationConfiguration;
  const record: LoggingConfigurationRecord = {
    ...existing,
    name: input.name ?? name,
    destinationConfiguration,
    updateTime: notBefore(world.now(), existing.updateTime),
    updated: true,
    failing: isFailing(world, destinationConfiguration),
  };
  loggingConfigurations.set(arn, record);
  return { ...answeredLoggingConfiguration(world, record), state: changedState };
}

/** @throws ServiceError ResourceNotFoundException; ConflictException while a room uses it */
export function deleteLoggingConfiguration(world: ChatWorld, input: Valid<DeleteLoggingConfigurationRequest>): void {
  const { rooms, loggingConfigurations } = world.state;
  const { arn } = findPresent(world, loggingConfigurations, input.identifier);
  if (rooms.some(({ loggingConfigurationIdentifiers }) => loggingConfigurationIdentifiers.includes(arn))) {
    throw new ServiceError("ConflictException", `Logging configuration: ${arn} is in use by a room`, detailsOf(arn));
  }
  vanish(world, arn);
}

/** The logging configuration as operations return it, with its present state. */
export function answeredLoggingConfiguration(
  world: Pick<ChatWorld, "now" | "settings" | "state">,
  record: LoggingConfigurationRecord,
): Omit<LoggingConfigurationRecord, "updated" | "failing"> & { readonly state: string } {
  const { updated: _, failing: __, ...visible } = record;
  return { ...visible, state: isPresent(world, record.arn) ? phaseOf(world, record) : "DELETING" };
}

function phaseOf(world: Pick<ChatWorld, "now" | "settings">, record: LoggingConfigurationRecord): string {
  return loggingConfigurationPhase(record, world.settings.loggingConfigurationDelay, world.now());
}

function isFailing(
  { settings }: Pick<ChatWorld, "settings">,
  { s3, cloudWatchLogs, firehose }: Valid<DestinationConfiguration>,
): boolean {
  if (s3 !== undefined) return settings.failingBuckets.includes(s3.bucketName);
  const name = cloudWatchLogs?.logGroupName ?? firehose?.deliveryStreamName ?? "";
  return settings.failingLogDestinations.includes(name);
}
