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
import { newArn } from "../../../simulation/resources.ts";
import type { Valid } from "../../../simulation/valid.ts";
import { appear, findPresent, findSeen, seenOnly, vanish } from "../../../simulation/visibility.ts";
import { checkUnused } from "../compositions/compositions.ts";
import type { EncoderConfigurationRecord } from "../records.ts";
import type { RealtimeWorld } from "../world.ts";

/** 1920 by 1080, either way round. */
const mostPixels = 1920 * 1080;

export function createEncoderConfiguration(
  world: RealtimeWorld,
  input: Valid<CreateEncoderConfigurationRequest>,
  arn?: string,
): CreateEncoderConfigurationResponse {
  const tags = newTags(input.tags);
  const video = wholeVideo(input.video);
  checkQuota(world, "encoderConfigurations", world.state.encoderConfigurations.size);
  const encoderConfiguration: EncoderConfigurationRecord = {
    arn: newArn(world, "encoder-configuration", arn),
    name: input.name ?? "",
    video,
    tags,
  };
  world.state.encoderConfigurations.set(encoderConfiguration.arn, encoderConfiguration);
  appear(world, encoderConfiguration.arn);
  return { encoderConfiguration };
}

export function getEncoderConfiguration(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<GetEncoderConfigurationRequest>,
): GetEncoderConfigurationResponse {
  return { encoderConfiguration: findSeen(world, world.state.encoderConfigurations, input.arn) };
}

export function listEncoderConfigurations(
  world: Pick<RealtimeWorld, "state">,
  input: Valid<ListEncoderConfigurationsRequest>,
): ListEncoderConfigurationsResponse {
  const list = { list: ["ListEncoderConfigurations"], size: 100, where: seenOnly(world) };
  const { items, ...rest } = page(world.state.encoderConfigurations, input, list);
  return { encoderConfigurations: items, ...rest };
}

export function deleteEncoderConfiguration(
  world: RealtimeWorld,
  input: Valid<DeleteEncoderConfigurationRequest>,
): DeleteEncoderConfigurationResponse {
  const { arn } = findPresent(world, world.state.encoderConfigurations, input.arn);
  checkUnused(world, arn);
  vanish(world, arn);
  return {};
}

/** @throws ServiceError ValidationException for a size that cannot be encoded */
function wholeVideo(given: CreateEncoderConfigurationRequest["video"]): EncoderConfigurationRecord["video"] {
  const { width = 1280, height = 720, framerate = 30, bitrate = 2_500_000 } = given ?? {};
  for (const [name, pixels] of Object.entries({ width, height })) {
    if (pixels % 2 !== 0) throw invalidMember(`video.${name}`, "must be an even number");
  }
  if (width * height > mostPixels) throw invalidMember("video", `must have at most ${mostPixels} pixels`);
  return { width, height, framerate, bitrate };
}
