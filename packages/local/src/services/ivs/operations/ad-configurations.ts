/** CreateAdConfiguration, GetAdConfiguration, ListAdConfigurations, UpdateAdConfiguration, DeleteAdConfiguration. */
import type {
  AdConfiguration,
  CreateAdConfigurationRequest,
  CreateAdConfigurationResponse,
  DeleteAdConfigurationRequest,
  GetAdConfigurationRequest,
  GetAdConfigurationResponse,
  ListAdConfigurationsRequest,
  ListAdConfigurationsResponse,
  PostRollConfiguration,
  UpdateAdConfigurationRequest,
  UpdateAdConfigurationResponse,
} from "@ivskit/client-ivs";
import { page } from "../../../basics/paging.ts";
import { ServiceError } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import type { AdConfigurationRecord } from "../records.ts";
import type { IvsWorld } from "../world.ts";

const defaultPostRoll: PostRollConfiguration = { enabled: false, durationSeconds: 15 };

export function createAdConfiguration(
  world: IvsWorld,
  input: Valid<CreateAdConfigurationRequest>,
  arn?: string,
): CreateAdConfigurationResponse {
  const tags = newTags(input.tags);
  checkQuota(world, "adConfigurations", world.state.adConfigurations.size);
  const adConfiguration: AdConfigurationRecord = {
    arn: newArn(world, "ad-configuration", arn),
    name: input.name ?? "",
    mediaTailorPlaybackConfigurations: input.mediaTailorPlaybackConfigurations,
    ...(input.postRollConfiguration === undefined ? {} : { postRollConfiguration: input.postRollConfiguration }),
    tags,
  };
  world.state.adConfigurations.set(adConfiguration.arn, adConfiguration);
  appear(world, adConfiguration.arn);
  return { adConfiguration: answeredAdConfiguration(adConfiguration) };
}

export function getAdConfiguration(
  world: Pick<IvsWorld, "state">,
  input: Valid<GetAdConfigurationRequest>,
): GetAdConfigurationResponse {
  return { adConfiguration: answeredAdConfiguration(findSeen(world, world.state.adConfigurations, input.arn)) };
}

export function listAdConfigurations(
  world: Pick<IvsWorld, "state">,
  input: Valid<ListAdConfigurationsRequest>,
): ListAdConfigurationsResponse {
  const list = { list: ["ListAdConfigurations"], size: 100, where: seenOnly(world) };
  const { items, ...rest } = page(world.state.adConfigurations, input, list);
  return { adConfigurations: items.map(answeredAdConfiguration), ...rest };
}

export function updateAdConfiguration(
  world: Pick<IvsWorld, "state">,
  input: Valid<UpdateAdConfigurationRequest>,
): UpdateAdConfigurationResponse {
  const existing = findPresent(world, world.state.adConfigurations, input.arn);
  const postRollConfiguration = input.postRollConfiguration ?? existing.postRollConfiguration;
  const adConfiguration: AdConfigurationRecord = {
    ...existing,
    name: input.name ?? existing.name,
    mediaTailorPlaybackConfigurations:
      input.mediaTailorPlaybackConfigurations ?? existing.mediaTailorPlaybackConfigurations,
    ...(postRollConfiguration === undefined ? {} : { postRollConfiguration }),
  };
  world.state.adConfigurations.set(adConfiguration.arn, adConfiguration);
  return { adConfiguration: answeredAdConfiguration(adConfiguration) };
}

/** @throws ServiceError ResourceNotFoundException; ConflictException while a channel uses it */
export function deleteAdConfiguration(world: IvsWorld, input: Valid<DeleteAdConfigurationRequest>): void {
  const { channels, adConfigurations } = world.state;
  const { arn } = findPresent(world, adConfigurations, input.arn);
  if (channels.where("adConfigurationArn", arn).size > 0) {
    throw new ServiceError("ConflictException", `Ad configuration: ${arn} is in use by a channel`);
  }
  vanish(world, arn);
}

/** Adds the default of the post-roll, which a record of an earlier version may lack. */
export function answeredAdConfiguration(record: AdConfigurationRecord): AdConfiguration {
  return { postRollConfiguration: defaultPostRoll, ...record };
}
