/** CreateStorageConfiguration, Get…, List…, Delete…. They cannot be updated. */
import type {
  CreateStorageConfigurationRequest,
  CreateStorageConfigurationResponse,
  DeleteStorageConfigurationRequest,
  DeleteStorageConfigurationResponse,
  GetStorageConfigurationRequest,
  GetStorageConfigurationResponse,
  ListStorageConfigurationsRequest,
  ListStorageConfigurationsResponse,
} from "@ivskit/client-ivs-realtime";
import { page } from "../../../basics/paging.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import { checkUnused } from "../compositions/compositions.ts";
import type { StorageConfigurationRecord } from "../records.ts";

export function createStorageConfiguration(
  service: Service,
  input: CreateStorageConfigurationRequest,
): CreateStorageConfigurationResponse {
  const tags = newTags(input.tags);
  checkQuota(service, "storageConfigurations", service.state.storageConfigurations.size);
  const storageConfiguration: StorageConfigurationRecord = {
    arn: newArn(service, "storage-configuration"),
    name: input.name ?? "",
    s3: { bucketName: input.s3.bucketName },
    tags,
  };
  service.state.storageConfigurations.set(storageConfiguration.arn, storageConfiguration);
  appear(service, storageConfiguration.arn);
  return { storageConfiguration };
}

export function getStorageConfiguration(
  service: Service,
  input: GetStorageConfigurationRequest,
): GetStorageConfigurationResponse {
  return { storageConfiguration: findSeen(service, service.state.storageConfigurations, input.arn) };
}

export function listStorageConfigurations(
  service: Service,
  input: ListStorageConfigurationsRequest,
): ListStorageConfigurationsResponse {
  const list = { list: ["ListStorageConfigurations"], size: 100, where: seenOnly(service) };
  const { items, ...rest } = page(service.state.storageConfigurations, input, list);
  return { storageConfigurations: items, ...rest };
}

export function deleteStorageConfiguration(
  service: Service,
  input: DeleteStorageConfigurationRequest,
): DeleteStorageConfigurationResponse {
  const { arn } = findPresent(service, service.state.storageConfigurations, input.arn);
  checkUnused(service, arn);
  vanish(service, arn);
  return {};
}
