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
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { checkUnused } from "../compositions/compositions.ts";
import type { StorageConfigurationRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";

export function createStorageConfiguration(
  world: RealtimeWorld,
  input: Valid<CreateStorageConfigurationRequest>,
  arn?: string,
): CreateStorageConfigurationResponse {
  const tags = newTags(input.tags);
  checkQuota(world, "storageConfigurations", world.state.storageConfigurations.size);
  const storageConfiguration: StorageConfigurationRecord = {
    arn: newArn(world, "storage-configuration", arn),
    name: input.name ?? "",
    s3: { bucketName: input.s3.bucketName },
    tags,
  };
  world.state.storageConfigurations.set(storageConfiguration.arn, storageConfiguration);
  appear(world, storageConfiguration.arn);
  return { storageConfiguration };
}

export function getStorageConfiguration(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<GetStorageConfigurationRequest>,
): GetStorageConfigurationResponse {
  return { storageConfiguration: findSeen(world, world.state.storageConfigurations, input.arn) };
}

export function listStorageConfigurations(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<ListStorageConfigurationsRequest>,
): ListStorageConfigurationsResponse {
  const list = { list: ["ListStorageConfigurations"], size: 100, where: seenOnly(world) };
  const { items, ...rest } = page(world.state.storageConfigurations, input, list);
  return { storageConfigurations: items, ...rest };
}

export function deleteStorageConfiguration(
  world: RealtimeWorld,
  input: Valid<DeleteStorageConfigurationRequest>,
): DeleteStorageConfigurationResponse {
  const { arn } = findPresent(world, world.state.storageConfigurations, input.arn);
  checkUnused(world, arn);
  vanish(world, arn);
  return {};
}
