/** CreateAdConfiguration, GetAdConfiguration, ListAdConfigurations, UpdateAdConfiguration, DeleteAdConfiguration. */
import type {
  CreateAdConfigurationRequest,
  CreateAdConfigurationResponse,
  DeleteAdConfigurationRequest,
  GetAdConfigurationRequest,
  GetAdConfigurationResponse,
  ListAdConfigurationsRequest,
  ListAdConfigurationsResponse,
  UpdateAdConfigurationRequest,
  UpdateAdConfigurationResponse,
} from "@ivskit/client-ivs";
import { page } from "../../../basics/paging.ts";
import { Fault } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import type { AdConfigurationRecord } from "../records.ts";

export function createAdConfiguration(
  service: Service,
  input: CreateAdConfigurationRequest,
): CreateAdConfigurationResponse {
  const tags = newTags(input.tags);
  checkQuota(service, "adConfigurations", service.state.adConfigurations.size);
  const adConfiguration: AdConfigurationRecord = {
    arn: newArn(service, "ad-configuration"),
    name: input.name ?? "",
    mediaTailorPlaybackConfigurations: input.mediaTailorPlaybackConfigurations,
    ...(input.postRollConfiguration === undefined ? {} : { postRollConfiguration: input.postRollConfiguration }),
    tags,
  };
  service.state.adConfigurations.set(adConfiguration.arn, adConfiguration);
  appear(service, adConfiguration.arn);
  return { adConfiguration };
}

export function getAdConfiguration(service: Service, input: GetAdConfigurationRequest): GetAdConfigurationResponse {
  return { adConfiguration: findSeen(service, service.state.adConfigurations, input.arn) };
}

export function listAdConfigurations(
  service: Service,
  input: ListAdConfigurationsRequest,
): ListAdConfigurationsResponse {
  const list = { list: ["ListAdConfigurations"], size: 100, where: seenOnly(service) };
  const { items, ...rest } = page(service.state.adConfigurations, input, list);
  return { adConfigurations: items, ...rest };
}

export function updateAdConfiguration(
  service: Service,
  input: UpdateAdConfigurationRequest,
): UpdateAdConfigurationResponse {
  const existing = findPresent(service, service.state.adConfigurations, input.arn);
  const postRollConfiguration = input.postRollConfiguration ?? existing.postRollConfiguration;
  const adConfiguration: AdConfigurationRecord = {
    ...existing,
    name: input.name ?? existing.name,
    mediaTailorPlaybackConfigurations:
      input.mediaTailorPlaybackConfigurations ?? existing.mediaTailorPlaybackConfigurations,
    ...(postRollConfiguration === undefined ? {} : { postRollConfiguration }),
  };
  service.state.adConfigurations.set(adConfiguration.arn, adConfiguration);
  return { adConfiguration };
}

export function deleteAdConfiguration(service: Service, input: DeleteAdConfigurationRequest): void {
  const { channels, adConfigurations } = service.state;
  const { arn } = findPresent(service, adConfigurations, input.arn);
  if (channels.where("adConfigurationArn", arn).size > 0) {
    throw new Fault("ConflictException", `Ad configuration: ${arn} is in use by a channel`);
  }
  vanish(service, arn);
}
