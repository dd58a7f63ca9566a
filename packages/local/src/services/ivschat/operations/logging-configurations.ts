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
import { Fault } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { notBefore } from "../../../basics/times.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, isPresent, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { detailsOf, newArn, type Service } from "../../../simulation/world.ts";
import { loggingConfigurationPhase } from "../lifecycles/logging-configuration.ts";
import type { LoggingConfigurationRecord } from "../records.ts";

export function createLoggingConfiguration(
  service: Service,
  input: CreateLoggingConfigurationRequest,
): CreateLoggingConfigurationResponse {
  const { name = "", destinationConfiguration } = input;
  const tags = newTags(input.tags);
  checkQuota(service, "loggingConfigurations", service.state.loggingConfigurations.size);
  const arn = newArn(service, "logging-configuration");
  const now = service.now();
  const record: LoggingConfigurationRecord = {
    arn,
    id: resourceOf(arn).id,
    name,
    createTime: now,
    updateTime: now,
    destinationConfiguration,
    tags,
    updated: false,
    failing: isFailing(service, destinationConfiguration),
  };
  service.state.loggingConfigurations.set(arn, record);
  appear(service, arn);
  return answeredLoggingConfiguration(service, record);
}

export function getLoggingConfiguration(
  service: Service,
  input: GetLoggingConfigurationRequest,
): GetLoggingConfigurationResponse {
  const record = findSeen(service, service.state.loggingConfigurations, input.identifier);
  return answeredLoggingConfiguration(service, record);
}

export function listLoggingConfigurations(
  service: Service,
  input: ListLoggingConfigurationsRequest,
): ListLoggingConfigurationsResponse {
  const list = { list: ["ListLoggingConfigurations"], size: 50, where: seenOnly(service) };
  const { items, ...rest } = page(service.state.loggingConfigurations, input, list);
  return { loggingConfigurations: items.map((record) => answeredLoggingConfiguration(service, record)), ...rest };
}

export function updateLoggingConfiguration(
  service: Service,
  input: UpdateLoggingConfigurationRequest,
): UpdateLoggingConfigurationResponse {
  const { loggingConfigurations } = service.state;
  const existing = findPresent(service, loggingConfigurations, input.identifier);
  const { arn, name } = existing;
  const phase = phaseOf(service, existing);
  if (phase !== "ACTIVE" && phase !== "UPDATE_FAILED") {
    throw new Fault(
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
    updateTime: notBefore(service.now(), existing.updateTime),
    updated: true,
    failing: isFailing(service, destinationConfiguration),
  };
  loggingConfigurations.set(arn, record);
  return answeredLoggingConfiguration(service, record);
}

export function deleteLoggingConfiguration(service: Service, input: DeleteLoggingConfigurationRequest): void {
  const { rooms, loggingConfigurations } = service.state;
  const { arn } = findPresent(service, loggingConfigurations, input.identifier);
  if (rooms.some(({ loggingConfigurationIdentifiers }) => loggingConfigurationIdentifiers.includes(arn))) {
    throw new Fault("ConflictException", `Logging configuration: ${arn} is in use by a room`, detailsOf(arn));
  }
  vanish(service, arn);
}

/** With the state that it has now. */
export function answeredLoggingConfiguration(
  service: Service,
  record: LoggingConfigurationRecord,
): Omit<LoggingConfigurationRecord, "updated" | "failing"> & { readonly state: string } {
  const { updated: _, failing: __, ...visible } = record;
  return { ...visible, state: isPresent(service, record.arn) ? phaseOf(service, record) : "DELETING" };
}

function phaseOf(service: Service, record: LoggingConfigurationRecord): string {
  return loggingConfigurationPhase(record, service.settings.loggingConfigurationDelay, service.now());
}

function isFailing({ settings }: Service, { s3, cloudWatchLogs, firehose }: DestinationConfiguration): boolean {
  if (s3 !== undefined) return settings.failingBuckets.includes(s3.bucketName);
  const name = cloudWatchLogs?.logGroupName ?? firehose?.deliveryStreamName ?? "";
  return settings.failingLogDestinations.includes(name);
}
