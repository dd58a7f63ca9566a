/** CreateEncoderConfiguration, Get…, List…, Delete…. They cannot be updated. */
import type {
  CreateEncoderConfigurationRequest,
  CreateEncoderConfigurationResponse,
  DeleteEncoderConfigurationRequest,
  DeleteEncoderConfigurationResponse,
  GetEncoderConfigurationRequest,
  GetEncoderConfigurationResponse,
  ListEncoderConfigurationsRequest,
  ListEncoderConfigurationsResponse,
} from "@ivskit/client-ivs-realtime";
import { page } from "../../../basics/paging.ts";
import { invalidMember } from "../../../basics/service-error.ts";
import { newTags } from "../../../basics/tags.ts";
import { checkQuota } from "../../../simulation/quotas.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { newArn, type Service } from "../../../simulation/world.ts";
import { checkUnused } from "../compositions/compositions.ts";
import type { EncoderConfigurationRecord } from "../records.ts";

/** 1920 by 1080, either way round. */
const mostPixels = 1920 * 1080;

export function createEncoderConfiguration(
  service: Service,
  input: CreateEncoderConfigurationRequest,
): CreateEncoderConfigurationResponse {
  const tags = newTags(input.tags);
  const video = wholeVideo(input.video);
  checkQuota(service, "encoderConfigurations", service.state.encoderConfigurations.size);
  const encoderConfiguration: EncoderConfigurationRecord = {
    arn: newArn(service, "encoder-configuration"),
    name: input.name ?? "",
    video,
    tags,
  };
  service.state.encoderConfigurations.set(encoderConfiguration.arn, encoderConfiguration);
  appear(service, encoderConfiguration.arn);
  return { encoderConfiguration };
}

export function getEncoderConfiguration(
  service: Service,
  input: GetEncoderConfigurationRequest,
): GetEncoderConfigurationResponse {
  return { encoderConfiguration: findSeen(service, service.state.encoderConfigurations, input.arn) };
}

export function listEncoderConfigurations(
  service: Service,
  input: ListEncoderConfigurationsRequest,
): ListEncoderConfigurationsResponse {
  const list = { list: ["ListEncoderConfigurations"], size: 100, where: seenOnly(service) };
  const { items, ...rest } = page(service.state.encoderConfigurations, input, list);
  return { encoderConfigurations: items, ...rest };
}

export function deleteEncoderConfiguration(
  service: Service,
  input: DeleteEncoderConfigurationRequest,
): DeleteEncoderConfigurationResponse {
  const { arn } = findPresent(service, service.state.encoderConfigurations, input.arn);
  checkUnused(service, arn);
  vanish(service, arn);
  return {};
}

/** @throws Fault ValidationException for a size that cannot be encoded */
function wholeVideo(given: CreateEncoderConfigurationRequest["video"]): EncoderConfigurationRecord["video"] {
  const { width = 1280, height = 720, framerate = 30, bitrate = 2_500_000 } = given ?? {};
  for (const [name, pixels] of Object.entries({ width, height })) {
    if (pixels % 2 !== 0) throw invalidMember(`video.${name}`, "must be an even number");
  }
  if (width * height > mostPixels) throw invalidMember("video", `must have at most ${mostPixels} pixels`);
  return { width, height, framerate, bitrate };
}
